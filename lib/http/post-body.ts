import { MAX_BODY_BYTES } from './guard';
import { decodeForm, readAtMost } from './read-body';

/** A reference of the framework's wire format to the form or to another part; `$$` is a dollar sign that was typed. */
const ALLOWED_DOLLAR = /^\$(?:\$|undefined$|K[\da-f]+$|@[\da-f]+$)/;
const ACTION_REFERENCE = /^\$ACTION_REF_(\d+)$/;
const PLAIN_ACTION = /^\d{1,4}\/[\da-f]{1,80}\/\w{0,80}$/;

/** A post the framework can decode, or the status to refuse it with. */
export type PostBody = { refusal: number } | { refusal: null; action: PlainAction | null };

/** Which action a post without script calls, as one word: enough to post the same form again. */
export type PlainAction = string;

/**
 * Reads the body of a form before the framework does, which answers a body it cannot decode with a 500.
 *
 * @param body a copy: the framework reads the request itself
 * @param isFetch true when the form was sent by our script, false when by the browser alone
 */
export async function readPost(
  body: ReadableStream<Uint8Array> | null,
  contentType: string,
  isFetch: boolean,
): Promise<PostBody> {
  const bytes = await readAtMost(body, MAX_BODY_BYTES);
  if (bytes === null) return { refusal: 413 };
  const plain = { refusal: null, action: null };
  if (!contentType.toLowerCase().startsWith('multipart/form-data')) return plain;
  const form = await decodeForm(bytes, contentType);
  if (form === null) return { refusal: 400 };
  if (isFetch) return isCall(form) ? plain : { refusal: 400 };
  return isPlainPost(form) ? { refusal: null, action: plainAction(form) } : { refusal: 400 };
}

/** Number of the form on its page, id of the action, and the place of its state among those of the page. */
function plainAction(form: FormData): PlainAction | null {
  const reference = [...form.keys()].find((name) => ACTION_REFERENCE.test(name)) ?? '';
  const number = ACTION_REFERENCE.exec(reference)?.[1];
  const action = readPart(form, `$ACTION_${number}:0`);
  const id = isObject(action) && typeof action.id === 'string' ? action.id : '';
  const found = `${number}/${id}/${form.get('$ACTION_KEY') ?? ''}`;
  return PLAIN_ACTION.test(found) ? found : null;
}

/** What a form has to send along with its fields to call that action anew, with a state as if nothing had been posted. */
export function entriesOfAction(action: PlainAction, state: object): [string, string][] {
  const [number, id, key] = action.split('/');
  return [
    [`$ACTION_REF_${number}`, ''],
    [`$ACTION_${number}:0`, JSON.stringify({ id, bound: '$@1' })],
    [`$ACTION_${number}:1`, JSON.stringify([state])],
    ['$ACTION_KEY', key ?? ''],
  ];
}

/** Sent by our script: part `0` lists the arguments, the state and the form whose fields begin with its number. */
function isCall(form: FormData): boolean {
  const call = readPart(form, '0');
  return Array.isArray(call) && call.length === 2 && /^\$K[\da-f]+$/.test(String(call[1]));
}

/** Sent by the browser: for each action named, its id and its state stand in parts of their own. */
function isPlainPost(form: FormData): boolean {
  return [...form.keys()].every((name) => {
    if (!name.startsWith('$ACTION')) return true;
    const number = ACTION_REFERENCE.exec(name)?.[1];
    if (number === undefined) return name === '$ACTION_KEY' || /^\$ACTION_(\d+:|ID_)/.test(name);
    const action = readPart(form, `$ACTION_${number}:0`);
    return isObject(action) && action.bound === '$@1' && hasState(form, number);
  });
}

const hasState = (form: FormData, number: string): boolean =>
  Array.isArray(readPart(form, `$ACTION_${number}:1`));

/** A part as JSON; undefined when it is missing, sent twice, no JSON, or refers to what no form of ours has. */
function readPart(form: FormData, name: string): unknown {
  const [text, ...more] = form.getAll(name);
  if (typeof text !== 'string' || more.length > 0) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isHarmless(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHarmless(value: unknown): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || ALLOWED_DOLLAR.test(value);
  if (Array.isArray(value)) return value.every(isHarmless);
  return !isObject(value) || Object.values(value).every(isHarmless);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
