import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { locales } from '@/lib/i18n/routing';
import { type Translate, translator } from '@/lib/i18n/translate';
import type { Failure } from '@/lib/result';
import { isFieldName } from './form-fields';
import { parseForm } from './parse-form';
import { failedState } from './report';
import { type ActionState, IDLE } from './state';
import { formFieldsOf } from './testing/form-fields-of';
import { type Entry, hostileForm } from './testing/hostile-form';

type Definition = { operation: string; schema: z.ZodType; labels: string };

/** Every form the site takes, as its action defines it: the real files are loaded, only the door takes notes. */
const forms = vi.hoisted(() => [] as Definition[]);
vi.mock('@/lib/actions/define-action', () => ({
  defineAction: (definition: Definition) => forms.push(definition),
}));

/** All forms together; `npm run stress:fuzz` sends ten times as many. */
const INPUTS = Number(process.env.LIANQIAO_FUZZ_INPUTS ?? 6_000);
/** Time of the processor: far above what a form takes (about a millisecond), far below what would stall a server. */
const SLOWEST_MS = 1_000;

const root = path.join(import.meta.dirname, '../..');
const sources = readdirSync(path.join(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|define-action\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(root, 'lib', file), 'utf8') }))
  .filter(({ text }) => text.includes('defineAction({'));

const translators = new Map<string, Translate>();
let sent = 0;
let accepted = 0;

beforeAll(async () => {
  for (const { file } of sources) await import(path.join(root, 'lib', file));
  for (const locale of locales) translators.set(locale, await translator(locale));
});

function formOf(entries: Entry[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

/** Every text and number of an accepted value, with its path. */
function leavesOf(value: unknown, at = ''): [string, unknown][] {
  if (value === null || typeof value !== 'object') return [[at, value]];
  return Object.entries(value).flatMap(([key, one]) => [
    [`${at}.key`, key] as [string, unknown],
    ...leavesOf(one, `${at}.${key}`),
  ]);
}

/** A password is only hashed, and a sign-in's address only looked up in its normalised form. */
const NEVER_STORED = /password$/i;
const isStored = (operation: string, at: string) =>
  !NEVER_STORED.test(at) && !(operation === 'auth.sign_in' && at === '.email');

function expectStorable(operation: string, value: unknown): void {
  const offenders = leavesOf(value).filter(([at, leaf]) => {
    if (!isStored(operation, at)) return false;
    if (typeof leaf === 'number') return Math.abs(leaf) > 2_147_483_647;
    if (typeof leaf !== 'string') return false;
    return leaf.includes('\u0000') || !leaf.isWellFormed() || [...leaf].length > 2_000;
  });
  expect(offenders, operation).toEqual([]);
}

const worded = new Set<string>();

function expectWorded(failure: Failure): void {
  if (failure.code !== 'invalid') throw new Error(`refused with ${failure.code}`);
  for (const { code, params } of Object.values(failure.fields).flat()) {
    const seen = JSON.stringify([code, params]);
    if (worded.has(seen)) continue;
    worded.add(seen);
    for (const t of translators.values()) {
      expect(t.has(code), code).toBe(true);
      expect(t(code, params)).not.toContain(code);
    }
  }
}

async function expectAnswer(labels: string, form: FormData, failure: Failure): Promise<void> {
  const state = { attempt: 'many' } as unknown as ActionState;
  const locale = sent % 2 === 0 ? 'en' : 'zh-CN';
  const answer = { state, form, locale, labels, requestId: 'a' } as const;
  const { attempt, message, errors, values } = await failedState(answer, failure);
  const lost = [...form.entries()].filter(
    ([name, value]) =>
      typeof value === 'string' &&
      isFieldName(name) &&
      !/password/i.test(name) &&
      !values[name]?.includes(value.slice(0, 20_000)),
  );
  const keys = errors.filter(({ summary }) => summary.includes(labels));
  expect({ attempt, said: Boolean(message), lost, keys }).toEqual({
    attempt: 1,
    said: true,
    lost: [],
    keys: [],
  });
}

describe('a hostile form', () => {
  it('is tried on every form the site takes', () => {
    const calls = sources.flatMap(({ text }) => text.match(/\bdefineAction\(\{/g) ?? []);
    expect(forms.length).toBe(calls.length);
    expect(forms.length).toBeGreaterThan(30);
  });

  it('is read without an accident, quickly, and refused in words of both languages', async () => {
    const perForm = Math.ceil(INPUTS / forms.length);
    let slowest = { operation: '', took: 0 };
    for (const { operation, schema, labels } of forms) {
      const fields = formFieldsOf(schema).filter((field) => field.name !== '');
      await fc.assert(
        fc.asyncProperty(hostileForm(fields), async (entries) => {
          sent += 1;
          const form = formOf(entries);
          const began = process.cpuUsage();
          const result = parseForm(form, schema);
          const took = process.cpuUsage(began).user / 1_000;
          if (took > slowest.took) slowest = { operation, took };
          if (result.ok) {
            accepted += 1;
            expectStorable(operation, result.value);
          } else {
            expectWorded(result.failure);
            await expectAnswer(labels, form, result.failure);
          }
        }),
        { numRuns: perForm },
      );
    }
    expect(sent).toBeGreaterThanOrEqual(INPUTS);
    expect(accepted).toBeGreaterThan(0);
    expect(slowest.took, slowest.operation).toBeLessThan(SLOWEST_MS);
  }, 900_000);

  it('has fields of the schema in it, so that it is more than noise', () => {
    for (const { operation, schema } of forms) {
      const names = formFieldsOf(schema).map((field) => field.name);
      expect(names.filter((name) => name !== '').every(isFieldName), operation).toBe(true);
    }
    const purpose = forms.find(({ operation }) => operation === 'visit.save_purpose');
    const names = purpose ? formFieldsOf(purpose.schema).map((field) => field.name) : [];
    expect(names).toEqual(
      expect.arrayContaining(['visitId', 'version', 'title', 'sectors', 'objectives[2].measure']),
    );
  });
});

describe('an answer to a form nobody can have sent', () => {
  it.each([undefined, null, 'x', { attempt: Number.MAX_VALUE }])(
    'does not trip over the state %s',
    async (state) => {
      const form = formOf([
        ['constructor', 'x'],
        ['toString', 'typed'],
        ['__proto__', 'x'],
      ]);
      const broken = state as unknown as ActionState;
      const answer = { state: broken, form, locale: 'en' as const, labels: 'x', requestId: 'a' };
      const next = await failedState(answer, { code: 'invalid', fields: {} });
      expect(next).toMatchObject({ ...IDLE, attempt: 1, status: 'failed', message: next.message });
    },
  );
});
