import type { ListAnswer } from './answers';

/** Who usually leads a delegation of the city, from the highest office down. */
export const VISITOR_LEVELS = [
  'head_of_city',
  'deputy',
  'council',
  'department',
  'experts',
  'business',
] as const;
export type VisitorLevel = (typeof VISITOR_LEVELS)[number];

export const INTERPRETER_ANSWERS = ['own', 'host', 'not_needed', 'not_yet'] as const;
export type InterpreterAnswer = (typeof INTERPRETER_ANSWERS)[number];

/** What a programme has to plan for. Needs, never the people who have them. */
export const ACCESS_NEEDS = [
  'step_free',
  'hearing',
  'sight',
  'sign_language',
  'rest',
  'assistant',
] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

/** How the city travels; read by the hosts it writes to, never public and never scored. */
export type Practice = {
  quietMonths: ListAnswer<number>;
  partySize: string;
  languages: string;
  levels: ListAnswer<VisitorLevel>;
  interpreter: InterpreterAnswer | null;
  /** Where delegations leave from and arrive, by name or code. */
  airport: string;
  seaport: string;
  access: ListAnswer<AccessNeed>;
};
