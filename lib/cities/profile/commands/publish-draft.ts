import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { programmeAdminIds } from '@/lib/organisations/people';
import { ok, type Refused, type Result, refuseRule } from '@/lib/result';
import { missingChecks } from '../checklist';
import { differencesBetween } from '../difference';
import { type Draft, readPeople, readPublished } from '../draft';
import { publishVersion } from '../publish';
import { emptyProfile } from '../schema';

/** What stands in the way of publishing a draft of a verified city; null: nothing. */
export async function lacksBeforePublishing(
  tx: Tx,
  cityId: string,
  { content }: Draft,
): Promise<Refused | null> {
  const missing = missingChecks(content, await readPeople(tx, cityId));
  if (missing.length > 0) {
    return refuseRule(...missing.map(({ id }) => ({ code: `profile.check.open.${id}` })));
  }
  const published = await readPublished(tx, cityId);
  const differences = differencesBetween(published?.content ?? emptyProfile(), content);
  return differences.length === 0 ? refuseRule({ code: 'profile.refusal.nothing_new' }) : null;
}

type Publishing = {
  claim: { id: string; cityId: string };
  draft: Draft;
  reason: string | null;
  publishedById?: string;
  signOffId?: string;
};

/** Publishes the draft of a verified city as its next version and tells the programme. The caller holds its locks. */
export async function publishDraft(
  tx: Tx,
  context: WriteContext,
  { claim, draft, ...publication }: Publishing,
): Promise<Result<{ number: number }>> {
  const { id, cityId } = claim;
  const lacking = await lacksBeforePublishing(tx, cityId, draft);
  if (lacking) return lacking;
  const number = await publishVersion(tx, context, {
    cityId,
    content: draft.content,
    ...publication,
  });
  const city = await tx.city.findUniqueOrThrow({
    where: { id: cityId },
    select: { name: true, nameZh: true },
  });
  await notify(tx, context, await programmeAdminIds(tx), {
    kind: 'profile_published',
    params: { city: { name: { en: city.name, zh: city.nameZh } }, number },
    path: `/admin/cities/${id}`,
    dedupeKey: `profile_published:${cityId}:${number}`,
  });
  return ok({ number });
}
