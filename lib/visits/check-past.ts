import { z } from 'zod';
import type { Day } from '@/lib/hosts/day';
import { sectorId } from '@/lib/taxonomy/schema';
import { day } from './content-schema';
import type { Checked } from './findings';
import { isRankBand, PAYERS, type Payer, RANK_BANDS, type RankBand } from './model';

/** Which way a visit went: of the guests to the host, or of the host to the guests' city. */
export const DIRECTIONS = ['to_host', 'to_guest'] as const;

/** A visit that took place, as a file names it. */
export type FiledVisit = {
  direction: (typeof DIRECTIONS)[number];
  startsOn: Day | null;
  endsOn: Day;
  reference: string;
  headRankBand: RankBand | null;
  paysLocal: Payer | null;
  sectors: string[];
};

/** A formal tie: day, month or year from which it holds, as far as known. */
export type FiledTie = { since: string };

/** More than any two cities have on record. */
const MOST_VISITS = 1_000;
const MOST_TIES = 100;

/** The year of an ISO date, month or year that exists. */
const PARTIAL_DAY = /^[12]\d{3}(-(0[1-9]|1[0-2]))?$/;

const since = z.custom<string>(
  (value) => typeof value === 'string' && (PARTIAL_DAY.test(value) || day.safeParse(value).success),
  { error: 'must be a day, month or year such as 1988-05-16, 1988-05 or 1988' },
);
const band = z.custom<RankBand>(isRankBand, { error: `must be one of ${RANK_BANDS.join(', ')}` });
const atMost = (most: number) => ({ error: `at most ${most}` });

const filedVisit: z.ZodType<FiledVisit> = z
  .strictObject({
    direction: z.enum(DIRECTIONS),
    startsOn: day.nullable().default(null),
    endsOn: day,
    reference: z.string().default(''),
    headRankBand: band.nullable().default(null),
    paysLocal: z.enum(PAYERS).nullable().default(null),
    sectors: z.array(sectorId).default([]),
  })
  .refine((one) => one.startsOn === null || one.startsOn <= one.endsOn, 'ends before it begins');

export const filedVisits = z.array(filedVisit).max(MOST_VISITS, atMost(MOST_VISITS));
export const filedTies: z.ZodType<FiledTie[]> = z
  .array(z.strictObject({ since }))
  .max(MOST_TIES, atMost(MOST_TIES));

/** What the rules are told of earlier visits; nothing where the file has no list of them, which is not the same as none. */
export function pastOf(
  visits: readonly FiledVisit[] | undefined,
): Pick<Checked, 'earlier' | 'received' | 'sent'> {
  if (!visits) return {};
  const received = visits.filter((one) => one.direction === 'to_host');
  const plain = ({ endsOn, headRankBand, paysLocal }: FiledVisit) => ({
    day: endsOn,
    band: headRankBand,
    paysLocal,
  });
  return {
    earlier: received.map(({ reference, sectors, endsOn }) => ({
      reference,
      sectors,
      day: endsOn,
    })),
    received: received.map(plain),
    sent: visits.filter((one) => one.direction === 'to_guest').map(plain),
  };
}
