import type { FacetKeys, Ticked } from './model';

/** Query values as a page receives them: a repeated key arrives as a list. */
export type RawQuery = Record<string, string | string[] | undefined>;

/** All values of a key; keys that are only inherited are none. */
export const valuesIn = (query: RawQuery, key: string): string[] =>
  [(Object.hasOwn(query, key) ? query[key] : undefined) ?? []].flat();

/** Of the values that can be ticked those that an address ticks; what it names besides is left out, never refused. */
export const tickedIn = <Value extends string>(
  query: RawQuery,
  key: string,
  values: readonly Value[],
): Value[] => {
  const given = valuesIn(query, key);
  return values.filter((value) => given.includes(value));
};

/** Country codes that an address ticks, each once. */
export const countriesIn = (query: RawQuery, key: string): string[] =>
  [...new Set(valuesIn(query, key).filter((code) => /^[A-Z]{2}$/.test(code)))].sort();

/** The address of a list: ticked values in the order of their keys, then the rest, without the first page. */
export function facetPath<Group extends string>(
  path: string,
  keys: FacetKeys<Group>,
  ticked: Partial<Ticked<NoInfer<Group>>>,
  { page, ...more }: { page?: number; [key: string]: string | number | undefined } = {},
): string {
  const query = new URLSearchParams();
  for (const [group, key] of Object.entries(keys) as [Group, string][]) {
    for (const value of ticked[group] ?? []) query.append(key, value);
  }
  for (const [key, value] of Object.entries(more)) {
    if (value !== undefined) query.set(key, String(value));
  }
  if (page && page > 1) query.set('page', String(page));
  return query.size > 0 ? `${path}?${query}` : path;
}
