import type { TaxonomyLocale } from '@/lib/taxonomy/model';

/**
 * A name of the taxonomy inside a sentence: without its capital in English (abbreviations such as
 * "AI" keep theirs), in quotation marks in Chinese, where nothing else shows where it ends.
 */
export function inSentence(name: string, locale: TaxonomyLocale): string {
  if (locale === 'zh-CN') return `“${name}”`;
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A title, such as that of a network: in quotation marks in both languages. */
export function asTitle(title: string): string {
  return `“${title}”`;
}

type Join = 'all' | 'any';

/** Phrases as one list: all of them ("and"), or any one of them ("or"). */
export function listOf(phrases: string[], join: Join, locale: TaxonomyLocale): string {
  const [last = '', ...others] = phrases.toReversed();
  if (others.length === 0) return last;
  others.reverse();
  if (locale === 'zh-CN') return `${others.join('')}${join === 'all' ? '和' : '或'}${last}`;
  // "a and b, and c": a comma keeps names apart that hold an "and" themselves; quotation marks do so by themselves.
  const open = phrases.filter((phrase) => !phrase.startsWith('“'));
  const separator = open.some((phrase) => phrase.includes(', ')) ? '; ' : ', ';
  const pause = open.some((phrase) => / (and|or) |, /.test(phrase)) ? separator : ' ';
  return `${others.join(separator)}${pause}${join === 'all' ? 'and' : 'or'} ${last}`;
}
