import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { ClaimStatus } from '@/lib/auth/model';
import { missingChecks } from '@/lib/cities/profile/checklist';
import { type Draft, readPeople } from '@/lib/cities/profile/draft';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { programmeAdminIds } from '@/lib/organisations/people';
import { ok, type Refused, type Result, refuse, refuseRule } from '@/lib/result';
import { SUBMITTABLE_STATUSES } from '../model';
import { readRemarks } from '../remark-rows';
import { openRemarks } from '../remarks';

export type ClaimToHandIn = { id: string; cityId: string; status: ClaimStatus; version: number };

/** What a profile still lacks before it may go to the programme: its checklist, and answers to remarks. Null: nothing. */
export async function lacksBeforeHandIn(
  tx: Tx,
  claim: ClaimToHandIn,
  { content }: Draft,
): Promise<Refused | null> {
  const missing = missingChecks(content, await readPeople(tx, claim.cityId));
  if (missing.length > 0) {
    return refuseRule(...missing.map(({ id }) => ({ code: `profile.check.open.${id}` })));
  }
  const open = openRemarks(await readRemarks(tx, claim.id)).length;
  if (open === 0) return null;
  return refuseRule({ code: 'review.refusal.remark_unanswered', params: { count: open } });
}

/** Hands a claim to the programme and tells its administrators. The caller holds the draft's lock. */
export async function handIn(
  tx: Tx,
  context: WriteContext,
  claim: ClaimToHandIn,
  draft: Draft,
): Promise<Result<null>> {
  const lacking = await lacksBeforeHandIn(tx, claim, draft);
  if (lacking) return lacking;
  const { id, cityId, status, version } = claim;
  const { count } = await tx.claim.updateMany({
    where: { id, version, status: { in: [...SUBMITTABLE_STATUSES] } },
    data: { status: 'submitted', submittedAt: context.now, version: { increment: 1 } },
  });
  if (count === 0) return refuse({ code: 'conflict' });
  const city = await tx.city.findUniqueOrThrow({
    where: { id: cityId },
    select: { name: true, nameZh: true },
  });
  await notify(tx, context, await programmeAdminIds(tx), {
    kind: status === 'draft' ? 'claim_submitted' : 'claim_resubmitted',
    params: { city: { name: { en: city.name, zh: city.nameZh } } },
    path: `/admin/cities/${id}`,
    dedupeKey: `claim_submitted:${id}:${version}`,
  });
  return ok(null);
}
