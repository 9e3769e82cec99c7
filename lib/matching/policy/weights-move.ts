import 'server-only';
import { db } from '@/lib/db/client';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { MatchView } from '../queries';
import { score } from '../score';
import type { PublicPolicy } from './queries';
import { toPolicy } from './read-policy';

/** How the present profiles would score with the weights before, and with those in force. */
export type WeightsMove = Pick<PublicPolicy, 'version' | 'since' | 'reasonEn' | 'reasonZh'> & {
  from: number;
  to: number;
};

/** For so long after a publication a match says what the new weights did to it. */
const TOLD_MS = 90 * 86_400_000;

/**
 * What the last change of weights did to a match, exactly: both scores are of the present profiles. Null where it is
 * older than a quarter, or moved nothing.
 */
export async function getWeightsMove(
  { cityProfile, hostProfile, result }: MatchView,
  now: Date,
): Promise<WeightsMove | null> {
  const rows = await db().matchingPolicy.findMany({ orderBy: { number: 'desc' }, take: 2 });
  const [current, before] = rows.map(toPolicy);
  if (!current || !before || now.getTime() - current.since.getTime() > TOLD_MS) return null;
  const from = score(cityProfile, hostProfile, taxonomy, { weights: before.weights }).score;
  if (!result.rankable || from === result.score) return null;
  const { version, since, reasonEn, reasonZh } = current;
  return { version, since, reasonEn, reasonZh, from, to: result.score };
}
