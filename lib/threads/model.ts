import type { InterestSide } from '@/lib/interests/model';

/** Where the wording of a message in the other language stands; glossary: counterpart text. */
export const COUNTERPART_STATES = ['untranslated', 'to_check', 'confirmed'] as const;
export type CounterpartState = (typeof COUNTERPART_STATES)[number];

/** A person who acts on a message, and the side for which they do. */
export type Speaker = { userId: string; side: InterestSide };

/** What counts of a message for its counterpart: who wrote it, and who wrote the other wording if there is one. */
export type Worded = {
  author: Speaker;
  counterpart: { state: 'to_check' | 'confirmed'; writer: Speaker } | null;
};
