import type { Reason } from '@/lib/result';
import type { SectionId } from './model';
import { isPublicAddress } from './proof';

/** Something typed that cannot stand: the field of the section's form, and what to do about it. */
export type Problem = { section: SectionId; field: string; reason: Reason };

export function problem(
  section: SectionId,
  field: string,
  code: string,
  params?: { limit: number },
): Problem {
  return { section, field, reason: { code: `profile.problem.${code}`, ...(params && { params }) } };
}

/** "None" and "not yet known" exclude each other and any entry. */
export function oneKindOfAnswer(
  section: SectionId,
  field: string,
  answer: { none: boolean; notKnown: boolean },
  entries: readonly unknown[],
): Problem[] {
  const answers = [entries.length > 0, answer.none, answer.notKnown].filter(Boolean).length;
  return answers > 1 ? [problem(section, field, 'one_kind_of_answer')] : [];
}

/** The checks of one form or row, as `[field, is wrong, code]`, that found something. */
export const wrongOnes = (
  section: SectionId,
  checks: readonly [field: string, isWrong: boolean, code: string][],
): Problem[] =>
  checks.flatMap(([field, isWrong, code]) => (isWrong ? [problem(section, field, code)] : []));

export const isWrongChinese = (name: string) => name !== '' && !/\p{Script=Han}/u.test(name);

export const isWrongAddress = (url: string) => url !== '' && !isPublicAddress(url);
