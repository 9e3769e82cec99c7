import { isFieldName, isOwnEntry } from './form-fields';

/** What was typed, by field name; a name that occurs several times has several values. */
export type TypedValues = Record<string, string[]>;

/** Strings as typed, by field; passwords and the framework's own entries are left out. */
export function typedValues(form: FormData): TypedValues {
  const values: TypedValues = {};
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || isOwnEntry(name)) continue;
    if (!isFieldName(name) || /password/i.test(name)) continue;
    const earlier = Object.hasOwn(values, name) ? values[name] : undefined;
    values[name] = [...(earlier ?? []), value.slice(0, 20_000)];
  }
  return values;
}
