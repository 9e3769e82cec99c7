import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from '@/lib/db/transaction';
import type { Profile, Weights } from '@/lib/matching/model';
import { normalise, normaliseCity } from '@/lib/matching/normalise';
import { termsOf } from '@/lib/matching/terms';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { MovedBy, ProfileChange } from './model';

/** A pair before and after one of its profiles changed. Without a profile before, nothing was known of the city. */
export type MovedPair = {
  hostId: string;
  cityId: string;
  before: { city: Profile; host: Profile } | null;
  after: { city: Profile; host: Profile };
  changes: ProfileChange[];
  cityVersion: number | null;
  hostVersion: number;
};

export type Recording = {
  at: Date;
  by: MovedBy;
  policy: { number: number; weights: Weights };
};

const CHUNK = 1_000;

/** Notes every pair whose terms have moved; a pair that was noted for these very versions is left as it is. */
export async function recordMoves(
  tx: Pick<Tx, 'matchHistory'>,
  pairs: readonly MovedPair[],
  recording: Recording,
): Promise<void> {
  const rows = pairs.flatMap((pair) => rowOf(pair, recording));
  for (let start = 0; start < rows.length; start += CHUNK) {
    const data = rows.slice(start, start + CHUNK);
    await tx.matchHistory.createMany({ data, skipDuplicates: true });
  }
}

function rowOf(
  { before, after, ...pair }: MovedPair,
  { at, by, policy: { number, weights } }: Recording,
): Prisma.MatchHistoryCreateManyInput[] {
  const is = termsNow(after.city, after.host, weights);
  const was = before && termsNow(before.city, before.host, weights);
  if (was && JSON.stringify(was) === JSON.stringify(is)) return [];
  const { hostId, cityId, changes, cityVersion, hostVersion } = pair;
  return [
    {
      hostId,
      cityId,
      at,
      movedBy: by,
      fromScore: was ? was.score : null,
      score: is.score,
      terms: is,
      changes,
      policyNumber: number,
      cityVersion: cityVersion ?? 0,
      hostVersion,
    },
  ];
}

/** What a result comes down to; without a date, since age is no part of a score. */
function termsNow(city: Profile, host: Profile, weights: Weights) {
  const { total, reading, cityFit, hostFit, gate, factors } = termsOf(
    normaliseCity(city),
    normalise(host),
    taxonomy,
    weights,
  );
  const points = Object.fromEntries(factors.map((factor) => [factor.id, factor.points]));
  return { score: total, mutual: reading.value, cityFit, hostFit, gate, points };
}
