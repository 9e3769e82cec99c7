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
  /** Where it was read. */
  sourceUrl: string;
};

/** Every route on record, for the page of sources. */
export const VISA_ROUTES: readonly VisaRoute[] = table.routes.map((row) => {
  const { to, from, days, sourceUrl } = row;
  return { to, from, days, sourceUrl, until: row.until as Day, asOf: row.asOf as Day };
});

/** The route between two countries (ISO codes), or null where none is on record, which does not mean that there is none. */
export const visaRoute = (from: string, to: string): VisaRoute | null =>
  VISA_ROUTES.find((one) => one.to === to && one.from.includes(from)) ?? null;
