import { type ActionState, attemptAfter, IDLE } from './state';
import { type TypedValues, typedValues } from './typed-values';

/** Name of the buttons that change the rows of a form; their value says how: `add`, `up-2`, `down-2`, `remove-2`. */
export const ROW_BUTTON = 'row';

type Parts = Record<string, string[]>;

/** Name of the buttons for the rows of `list` in a form with several lists. */
export const rowButtonOf = (list: string) => `${list}Row`;

/**
 * The form's next state when one of its row buttons was pressed: nothing is written or checked, the rows of `list`
 * (fields named `list[0].part`) come back rearranged with everything typed. Null when another button was pressed.
 */
export function rearranged(
  state: ActionState,
  form: FormData,
  list: string,
  button: string = ROW_BUTTON,
): ActionState | null {
  // The types are a promise of our own pages only: a made-up post can call with anything.
  const pressed = form instanceof FormData ? form.get(button) : null;
  if (typeof pressed !== 'string') return null;
  return {
    ...IDLE,
    attempt: attemptAfter(state),
    status: 'edited',
    values: rearrange(typedValues(form), list, pressed),
    ...(typeof state?.currentVersion === 'number' && { currentVersion: state.currentVersion }),
  };
}

/** The same values with the rows of `list` numbered anew after one was added, moved or removed; one row always stays. */
export function rearrange(values: TypedValues, list: string, pressed: string): TypedValues {
  const { rows, others } = split(values, list);
  const [, what, place] = /^(add|up|down|remove)(?:-(\d+))?$/.exec(pressed) ?? [];
  const changed = change(rows, what, Number(place));
  return { ...others, ...joined(changed.length > 0 ? changed : [blankLike(rows)], list) };
}

/** How many rows of `list` were typed. */
export const countRows = (values: TypedValues, list: string): number =>
  split(values, list).rows.length;

function change(rows: Parts[], what: string | undefined, at: number): Parts[] {
  if (what === 'add') return [...rows, blankLike(rows)];
  const row = rows[at];
  if (!what || !row) return rows;
  const rest = rows.toSpliced(at, 1);
  if (what === 'remove') return rest;
  const to = what === 'up' ? at - 1 : at + 1;
  return to < 0 || to >= rows.length ? rows : rest.toSpliced(to, 0, row);
}

/** A row with the fields of the others and nothing in them. */
const blankLike = (rows: Parts[]): Parts =>
  Object.fromEntries(Object.keys(rows[0] ?? {}).map((part) => [part, ['']]));

function split(values: TypedValues, list: string): { rows: Parts[]; others: TypedValues } {
  const numbered = new Map<number, Parts>();
  const others: TypedValues = {};
  for (const [name, value] of Object.entries(values)) {
    const [, index, part] = name.startsWith(`${list}[`)
      ? (/\[(\d+)\]\.(\w+)$/.exec(name) ?? [])
      : [];
    if (index === undefined || part === undefined) {
      others[name] = value;
      continue;
    }
    numbered.set(Number(index), { ...numbered.get(Number(index)), [part]: value });
  }
  const rows = [...numbered.entries()].sort(([a], [b]) => a - b).map(([, parts]) => parts);
  return { rows, others };
}

const joined = (rows: Parts[], list: string): TypedValues =>
  Object.fromEntries(
    rows.flatMap((parts, index) =>
      Object.entries(parts).map(([part, value]) => [`${list}[${index}].${part}`, value]),
    ),
  );
