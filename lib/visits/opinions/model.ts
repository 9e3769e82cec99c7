import type { Day } from '@/lib/hosts/day';
import type { Reason } from '@/lib/result';
import { refusal } from '../refusals';

export const OPINION_RESULTS = ['given', 'no_opinion'] as const;
export type OpinionResult = (typeof OPINION_RESULTS)[number];

/** Whom an opinion is asked of: a department or a site of the host. */
export const CONSULTED_KINDS = ['department', 'site'] as const;
export type Consulted = { kind: (typeof CONSULTED_KINDS)[number]; id: string };

/** Longest texts, in code points. */
export const OPINION_LIMITS = { question: 1_000, answer: 2_000, line: 200, document: 100 } as const;

/** One that can be asked, with its names. */
export type ConsultedView = Consulted & { nameZh: string; nameEn: string };

/** A question and what came of it. */
export type OpinionView = {
  id: string;
  of: ConsultedView;
  question: string;
  dueOn: Day;
  /** Null while it is open. */
  result: OpinionResult | null;
  /** Open, and its day has passed. */
  overdue: boolean;
  answer: string;
  givenBy: string;
  documentNumber: string;
  answeredOn: Day | null;
};

/** A question whose day has passed, as the desk's inbox shows it. */
export type OverdueOpinion = {
  id: string;
  of: ConsultedView;
  dueOn: Day;
  visit: { id: string; reference: string; city: { name: string; nameZh: string | null } };
};

export type OpinionAnswer = {
  result: OpinionResult;
  answer: string;
  /** Office of whoever answered. */
  givenBy: string;
  documentNumber: string;
  answeredOn: Day;
};

/** Why an answer cannot be recorded like this; empty when it can. */
export function answerProblems(
  { result, answer, answeredOn }: OpinionAnswer,
  today: Day,
): Reason[] {
  const problems: Reason[] = [];
  if (result === 'given' && answer === '') problems.push(refusal('opinion_text'));
  if (answeredOn > today) problems.push(refusal('opinion_future'));
  return problems;
}

/** As a select sends it: the kind, a colon, the id. */
export const consultedKey = ({ kind, id }: Consulted): string => `${kind}:${id}`;
