import { toAscii } from './ascii';

/** What a slug is made of. `key` identifies the place; `region` is its first-order division, used on a clash. */
export type Sluggable = {
  key: string;
  name: string;
  countryCode: string;
  region: string | null;
  /** Fixed by hand, for places that a reviewed file names. */
  slug?: string;
};

/** Whether a text can be a slug at all: what cannot is not asked of the database (a NUL byte would be an error there). */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,200}$/.test(text);

/** A city's name in ASCII plus country code: "Rostock", "DE" → "rostock-de". */
export const citySlug = (name: string, countryCode: string): string => slugOf(name, countryCode);

/**
 * Gives every place a slug. A place that has one keeps it for ever; among new places of one name in one country each
 * gets its region ("eregli-konya-tr"), then a number. No slug is given that is in use or was ever used.
 * @param existing place key → slug
 * @param used slugs that may not be given again, such as old ones that redirect
 */
export function assignSlugs(
  places: readonly Sluggable[],
  existing: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
): Map<string, string> {
  const taken = new Set([...used, ...existing.values()]);
  const result = new Map<string, string>();
  const open: Sluggable[] = [];
  for (const place of places) {
    const slug = existing.get(place.key) ?? place.slug;
    if (slug === undefined) open.push(place);
    else result.set(place.key, slug);
  }
  for (const slug of result.values()) taken.add(slug);

  const sameName = countBy(open, (place) => citySlug(place.name, place.countryCode));
  for (const place of open) {
    const plain = citySlug(place.name, place.countryCode);
    const isClear = sameName.get(plain) === 1 && !taken.has(plain);
    const slug = isClear ? plain : firstFree(place, taken);
    taken.add(slug);
    result.set(place.key, slug);
  }
  return result;
}

function firstFree(place: Sluggable, taken: ReadonlySet<string>): string {
  const withRegion = slugOf(place.name, place.region ?? '', place.countryCode);
  for (let number = 1; ; number += 1) {
    const slug =
      number === 1
        ? withRegion
        : slugOf(place.name, place.region ?? '', String(number), place.countryCode);
    if (!taken.has(slug)) return slug;
  }
}

function slugOf(...parts: string[]): string {
  return parts
    .map((part) =>
      toAscii(part)
        .toLowerCase()
        .replace(/'/g, '')
        .replace(/[^a-z0-9]+/g, '-'),
    )
    .join('-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
