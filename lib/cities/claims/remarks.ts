import type { Locale } from '@/lib/i18n/routing';
import type { Subject } from '../profile/difference';
import type { RemarkAnchor } from './remark-anchors';

export const ANSWER_KINDS = ['done', 'reply'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What the city hall said to a remark: done, perhaps with words, or a reply. */
export type RemarkAnswer = { kind: AnswerKind; text: string; textLocale: Locale; at: Date };

/** A remark of the programme on a claim, with the answer of the city hall. */
export type ClaimRemark = RemarkAnchor & {
  id: string;
  text: string;
  textLocale: Locale;
  madeAt: Date;
  answer: RemarkAnswer | null;
};

export const openRemarks = <Remark extends { answer: unknown }>(
  remarks: readonly Remark[],
): Remark[] => remarks.filter((one) => one.answer === null);

/** Whether a subject of the profile is what a remark is about. */
export function isAbout({ section, field }: RemarkAnchor, subject: Subject): boolean {
  if (section !== subject.section) return false;
  return field === null || namesOf(subject).includes(field);
}

/** The names under which the forms know a subject: a sector by itself. */
function namesOf({ kind, id }: Subject): string[] {
  switch (kind) {
    case 'sector':
      return [`sectors.${id}`];
    case 'topic':
      return [`topics.${id}`];
    case 'mode':
      return ['modes'];
    case 'network':
      return ['networks'];
    case 'tag':
      return ['character'];
    case 'readiness':
      return [`readiness.${id}`];
    default:
      return [id];
  }
}
