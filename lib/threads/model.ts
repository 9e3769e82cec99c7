import { z } from 'zod';
import type { InterestSide, InterestStatus } from '@/lib/interests/model';
import { FINAL_STATUSES, type VisitStatus } from '@/lib/visits/model';

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

/** What a thread is on. */
export type About = { visitId: string } | { interestId: string };

/** Longest texts, in code points; a wording may take more words than its original. */
export const THREAD_LIMITS = { subject: 200, text: 5_000, counterpart: 10_000 } as const;

/** More threads on one subject, or messages in one thread, than anybody can follow. */
export const MOST_THREADS = 100;
export const MOST_MESSAGES = 500;

type Subject = {
  visit: { status: VisitStatus } | null;
  interest: { status: InterestStatus } | null;
};

/**
 * Whether anything may still be written: on a visit from its submission until it is over, on an interest until it is settled
 * without becoming mutual. What is over is for reading.
 */
export function takesMessages({ visit, interest }: Subject): boolean {
  if (visit) return visit.status !== 'draft' && !FINAL_STATUSES.some((one) => one === visit.status);
  return interest?.status === 'sent' || interest?.status === 'mutual';
}

/** Addresses of the pages, without the language. */
export const threadsPathOf = (side: InterestSide): string =>
  side === 'city' ? '/workspace/threads' : '/desk/threads';

export const threadPath = (side: InterestSide, id: string): string =>
  `${threadsPathOf(side)}/${id}`;

/** The printed twin of both sides' pages. */
export const threadPaperPath = (id: string): string => `/print/thread/${id}`;

/** Where a file of a message is opened. */
export const messageFilePath = (id: string): string => `/files/messages/${id}`;

/** The page on which a thread is begun. */
export const newThreadPath = (side: InterestSide, about: About, internal = false): string =>
  `${threadsPathOf(side)}/new?${new URLSearchParams({ ...about, ...(internal && { internal: 'yes' }) })}`;

/** What the address of that page names; null when it names neither. */
export function aboutOf(asked: Record<string, string | string[] | undefined>): About | null {
  const id = (value: unknown) => z.uuid().safeParse(value).data;
  const visitId = id(asked.visitId);
  const interestId = id(asked.interestId);
  if (visitId) return { visitId };
  return interestId ? { interestId } : null;
}
