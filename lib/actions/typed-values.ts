import { KEY_FIELD } from './form-fields';

/** What was typed, by field name; a name that occurs several times has several values. */
export type TypedValues = Record<string, string[]>;

/** Strings as typed, by field; passwords and the framework's own entries are left out. */
export function typedValues(form: FormData): TypedValues {
  const values: TypedValues = {};
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || name === KEY_FIELD) continue;
    if (name.startsWith('$ACTION') || /password/i.test(name)) continue;
    values[name] = [...(values[name] ?? []), value.slice(0, 20_000)];
  }
  return values;
}
