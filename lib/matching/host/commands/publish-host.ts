import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { listImportedFacts } from '@/lib/hosts/portrait/facts';
import type { HostFact } from '@/lib/hosts/portrait/model';
import { enqueue } from '@/lib/jobs/enqueue';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { emptyHostContent, type HostContent, hostContentJson, readHostContent } from '../content';
import { hostDifferences } from '../difference';

export type Published = { version: number };

/** From the newest version to the next one; `imported` stands where the office has edited no facts. */
export type HostEdit = (content: HostContent, imported: readonly HostFact[]) => Result<HostContent>;

/**
 * Publishes the next version of the profile of the officer's own host, with the reason. Refusals: `not_found` for
 * anybody but an officer of a host, `conflict` when the form was made from an older version, a rule when nothing would
 * change.
 */
export function publishHost(
  context: WriteContext,
  { base, reason }: { base: number; reason: string },
  edit: HostEdit,
): Promise<Result<Published>> {
  return write(context, async (tx) => {
    const host = await lockOwnHost(tx, context);
    if (!host) return refuse({ code: 'not_found' });
    const newest = await tx.profileVersion.findFirst({
      where: { cityId: host.cityId },
      orderBy: { number: 'desc' },
      select: { number: true, content: true },
    });
    const current = newest?.number ?? 0;
    if (current !== base) return refuse({ code: 'conflict', currentVersion: current });

    const before = newest ? readHostContent(newest.content) : emptyHostContent(host.slug);
    const imported = await listImportedFacts(tx, host.cityId);
    const edited = edit(before, imported);
    if (!edited.ok) return edited;
    const differences = hostDifferences(before, edited.value, imported);
    if (differences.length === 0) return refuseRule({ code: 'hostDesk.refusal.unchanged' });
    const number = current + 1;
    await tx.profileVersion.create({
      data: {
        cityId: host.cityId,
        number,
        content: JSON.parse(JSON.stringify(hostContentJson(edited.value))),
        publishedAt: context.now,
        publishedById: isUser(context.actor) ? context.actor.userId : null,
        reason,
      },
    });
    const hostId = host.id;
    await enqueue(
      tx,
      'record_host_moves',
      { hostId, number },
      { jobKey: `moves:${hostId}:${number}` },
    );
    return ok({
      value: { version: number },
      audit: {
        action: 'host.profile_published',
        objectType: 'host',
        objectId: host.id,
        detail: {
          version: number,
          changes: differences.map((one) => `${one.kind}:${one.id}`).join(' '),
        },
      },
    });
  });
}

/** Two officers who save at once come one after the other; the membership is asked again here. */
async function lockOwnHost(tx: Tx, { actor }: WriteContext) {
  if (!isUser(actor)) return null;
  const [host] = await tx.$queryRaw<{ id: string; slug: string; cityId: string }[]>`
    SELECT host.id, host.slug, host.city_id AS "cityId" FROM host
    JOIN organisation ON organisation.host_id = host.id
    JOIN membership ON membership.organisation_id = organisation.id
    WHERE membership.user_id = ${actor.userId}::uuid AND membership.role = 'host_officer'
      AND membership.ended_at IS NULL
    ORDER BY membership.created_at LIMIT 1 FOR UPDATE OF host`;
  return host ?? null;
}
