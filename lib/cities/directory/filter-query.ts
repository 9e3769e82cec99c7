import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import {
  ANY_TIE,
  CITY_ORDERS,
  type CityFilters,
  CLAIM_STATES,
  KNOWN_KINDS,
  NO_FILTERS,
  PAGE_MAX,
  PORT_KINDS,
  SEARCH_MAX,
  SIGNAL_THRESHOLDS,
  SIZE_BANDS,
} from './filters';

/** Query values as a page receives them: a repeated key arrives as a list. */
export type RawQuery = Record<string, string | string[] | undefined>;

/** Values that exist only in the database. */
export type Vocabulary = { countries: readonly string[]; hosts: readonly string[] };

/** A part of the address that was left out; `value` is shortened and safe to show. */
export type IgnoredPart = { key: string; value: string; reason: 'unknown' | 'repeated' | 'long' };

/** The keys of the address, in the order in which they are written. */
const KEYS = {
  q: 'q',
  known: 'known',
  sectors: 'sector',
  signal: 'signal',
  ports: 'port',
  sizes: 'size',
  countries: 'country',
  ties: 'tie',
  claims: 'claim',
  order: 'sort',
  page: 'page',
} as const satisfies Record<keyof CityFilters, string>;

const SHOWN_OF_IGNORED = 40;

/**
 * Reads the filters from an address. What cannot be read is left out and named, never refused: addresses are typed,
 * shortened and decorated by others. Keys that are not ours are passed over in silence.
 */
export function parseFilters(
  query: RawQuery,
  vocabulary: Vocabulary,
): { filters: CityFilters; ignored: IgnoredPart[] } {
  const ignored: IgnoredPart[] = [];
  const many = manyReader(query, ignored);
  const one = oneReader(query, ignored);
  const filters: CityFilters = {
    q: readSearch(query, ignored),
    known: many(KEYS.known, KNOWN_KINDS),
    sectors: many(KEYS.sectors, SECTOR_IDS),
    signal: one(KEYS.signal, SIGNAL_THRESHOLDS, NO_FILTERS.signal),
    ports: many(KEYS.ports, PORT_KINDS),
    sizes: many(KEYS.sizes, SIZE_BANDS),
    countries: many(KEYS.countries, vocabulary.countries),
    ties: many(KEYS.ties, [ANY_TIE, ...vocabulary.hosts]),
    claims: many(KEYS.claims, CLAIM_STATES),
    order: one(KEYS.order, CITY_ORDERS, NO_FILTERS.order),
    page: readPage(query, ignored),
  };
  return { filters, ignored };
}

/** Writes filters as query parameters: always the same order, nothing that is the default anyway. */
export function filtersToQuery(filters: CityFilters): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, key] of Object.entries(KEYS) as [keyof CityFilters, string][]) {
    const value = filters[name];
    if (Array.isArray(value)) for (const item of value) query.append(key, item);
    else if (value !== NO_FILTERS[name]) query.append(key, String(value));
  }
  return query;
}

/** The directory's address with these filters, without the language. */
export function directoryPath(filters: Partial<CityFilters>): string {
  const query = filtersToQuery({ ...NO_FILTERS, ...filters }).toString();
  return query ? `/cities?${query}` : '/cities';
}

/** Search text as it is compared and shown: composed, single spaces, no control or direction marks. */
export function cleanSearch(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function manyReader(query: RawQuery, ignored: IgnoredPart[]) {
  return <T extends string>(key: string, allowed: readonly T[]): T[] => {
    const given = new Set(valuesOf(query, key));
    for (const value of given) {
      if (!(allowed as readonly string[]).includes(value)) {
        ignored.push(leftOut(key, value, 'unknown'));
      }
    }
    return allowed.filter((value) => given.has(value));
  };
}

function oneReader(query: RawQuery, ignored: IgnoredPart[]) {
  return <T extends string | number>(key: string, allowed: readonly T[], fallback: T): T => {
    const value = single(query, key, ignored);
    if (value === undefined) return fallback;
    const found = allowed.find((one) => String(one) === value);
    if (found === undefined) ignored.push(leftOut(key, value, 'unknown'));
    return found ?? fallback;
  };
}

function readSearch(query: RawQuery, ignored: IgnoredPart[]): string {
  const text = cleanSearch(single(query, KEYS.q, ignored) ?? '');
  const letters = [...text];
  if (letters.length <= SEARCH_MAX) return text;
  ignored.push(leftOut(KEYS.q, letters.slice(SEARCH_MAX).join(''), 'long'));
  return letters.slice(0, SEARCH_MAX).join('').trim();
}

function readPage(query: RawQuery, ignored: IgnoredPart[]): number {
  const value = single(query, KEYS.page, ignored);
  if (value === undefined) return 1;
  const page = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (page >= 1 && page <= PAGE_MAX) return page;
  ignored.push(leftOut(KEYS.page, value, 'unknown'));
  return 1;
}

/** The only value of a key, or undefined: of two different ones neither is guessed to be the right one. */
function single(query: RawQuery, key: string, ignored: IgnoredPart[]): string | undefined {
  const values = [...new Set(valuesOf(query, key))];
  if (values.length > 1) ignored.push(leftOut(key, values.join(', '), 'repeated'));
  return values.length === 1 ? values[0] : undefined;
}

/** An empty value is what a form sends for an untouched field. */
function valuesOf(query: RawQuery, key: string): string[] {
  if (!Object.hasOwn(query, key)) return [];
  const value = query[key];
  return (Array.isArray(value) ? value : [value ?? '']).filter((one) => one !== '');
}

function leftOut(key: string, value: string, reason: IgnoredPart['reason']): IgnoredPart {
  const letters = [...cleanSearch(value)];
  const shown = letters.slice(0, SHOWN_OF_IGNORED).join('');
  return { key, value: letters.length > SHOWN_OF_IGNORED ? `${shown}…` : shown, reason };
}
