import { toAscii } from '@/lib/cities/ascii';

/** All names a visitor may type, lower-case, each with and without diacritics, once: "århus aarhus arhus 奥胡斯". */
export function searchText(names: readonly (string | null | undefined)[]): string {
  const words = names
    .filter((name) => typeof name === 'string')
    .flatMap((name) => [name.toLowerCase(), toAscii(name).toLowerCase()]);
  return [...new Set(words)].join(' ');
}
