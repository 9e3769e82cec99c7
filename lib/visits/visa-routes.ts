import type { Day } from '@/lib/hosts/day';
import table from '@/prisma/data/visa-routes.json';

/** Entry without a visa on an ordinary passport, as a dated source says; always to be checked. */
export type VisaRoute = {
  to: string;
  from: readonly string[];
  /** Longest stay in days. */
  days: number;
  /** Last day of it that is on record. */
  until: Day;
  /** Day of the source. */
  asOf: Day;
};

const ROUTES: readonly VisaRoute[] = table.routes.map(({ to, from, days, until, asOf }) => ({
  to,
  from,
  days,
  until: until as Day,
  asOf: asOf as Day,
}));

/** The route between two countries (ISO codes), or null where none is on record, which does not mean that there is none. */
export const visaRoute = (from: string, to: string): VisaRoute | null =>
  ROUTES.find((one) => one.to === to && one.from.includes(from)) ?? null;
