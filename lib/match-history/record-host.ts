import 'server-only';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { loadCandidates } from '@/lib/matching/candidates/load-candidates';
import { readHostContent } from '@/lib/matching/host/content';
import { readPolicy } from '@/lib/matching/policy/read-policy';
import { ok } from '@/lib/result';
import { changesBetween } from './profile-changes';
import { recordMoves } from './record';

/**
 * Notes how a version of a host's profile moves the score of each of its candidates. Harmless to repeat. The first
 * version of a host moves nothing: before it there was no score.
 */
export async function recordHostMoves(hostId: string, number: number): Promise<void> {
  if (number === 1) return;
  const versions = await db().profileVersion.findMany({
    where: { city: { host: { id: hostId } }, number: { in: [number - 1, number] } },
    orderBy: { number: 'asc' },
    select: { number: true, publishedAt: true, content: true },
  });
  const [earlier, later] = versions;
  if (!earlier || !later) return;
  const [before, after] = [readHostContent(earlier.content), readHostContent(later.content)];
  const changes = changesBetween(before.profile, after.profile);
  if (changes.length === 0) return;
  const candidates = await loadCandidates(hostId);
  const pairs = candidates.map(({ id, profile, version }) => ({
    hostId,
    cityId: id,
    before: { city: profile, host: before.profile },
    after: { city: profile, host: after.profile },
    changes,
    cityVersion: version,
    hostVersion: number,
  }));
  await inTransaction(async (tx) => {
    const policy = await readPolicy(tx);
    await recordMoves(tx, pairs, { at: later.publishedAt, by: 'host', policy });
    return ok(null);
  });
}
