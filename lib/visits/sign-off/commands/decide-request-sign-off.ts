import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import type { AuditNote } from '@/lib/audit/record';
import { isUser } from '@/lib/auth/model';
import type { Answer } from '@/lib/cities/sign-off/commands/decide-sign-off';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { applyChange } from '../../commands/change-visit';
import { holdClaim } from '../../commands/hold-claim';
import { submission } from '../../commands/submit-request';
import { requestStepPath } from '../../paths';
import { requestSignOffState } from '../rules';
import { type RequestSigner, requestApproverByAccount, requestApproverByLink } from '../signer';

/** The approver decides in the workspace. */
export const decideRequestSignOff = (
  context: WriteContext,
  { signOffId, ...answer }: Answer & { signOffId: string },
) =>
  decide(
    context,
    async (tx) =>
      isUser(context.actor) ? requestApproverByAccount(tx, context.actor, signOffId) : null,
    answer,
  );

/** The approver decides by the one-time link, signed in or not; the link is used up by it. */
export const decideRequestSignOffByLink = (
  context: WriteContext,
  { secret, ...answer }: Answer & { secret: string },
) => decide(context, (tx) => requestApproverByLink(tx, secret, context.now), answer);

/**
 * Approving submits exactly the version that was put before the approver; an edit since makes it nobody's to approve.
 * Returning gives it back to the officers with a remark. One of two decisions at once counts.
 */
function decide(
  context: WriteContext,
  find: (tx: Tx) => Promise<RequestSigner | null>,
  { decision, remark }: Answer,
): Promise<Result<{ visitId: string }>> {
  return write(context, async (tx) => {
    const signer = await find(tx);
    if (!signer) return refuse({ code: 'not_found' });
    const { signOffId, name, userId, by } = signer;
    const signOff = await tx.requestSignOff.findUniqueOrThrow({
      where: { id: signOffId },
      select: { visitId: true, visitVersion: true },
    });
    const { visitId, visitVersion } = signOff;
    // In the order in which submitting locks.
    await holdClaim(tx, visitId);
    await tx.$queryRaw`SELECT 1 FROM visit WHERE id = ${visitId}::uuid FOR UPDATE`;
    const visit = await tx.visit.findUniqueOrThrow({ where: { id: visitId }, select });
    const { count } = await tx.requestSignOff.updateMany({
      where: { id: signOffId, status: 'open' },
      data: {
        status: decision === 'approve' ? 'approved' : 'returned',
        decidedById: userId,
        decidedBy: name,
        decidedAt: context.now,
        remark: decision === 'return' ? remark : null,
      },
    });
    if (count === 0) return refuse({ code: 'conflict' });
    const { signOffRequired } = visit.organisation;
    const present = { ...visit, signOffRequired };
    const state = requestSignOffState({ status: 'open', visitVersion }, present);
    if (state === 'replaced') return refuse({ code: 'conflict' });
    if (state === 'outdated') return refuseRule({ code: 'signOff.request.refusal.outdated' });
    const note: AuditNote = {
      action: decision === 'approve' ? 'visit.signed_off' : 'visit.sign_off_returned',
      objectType: 'visit',
      objectId: visitId,
      detail: { signOff: signOffId, version: visitVersion, by, approver: userId },
    };
    if (decision === 'return') {
      await tellOfficers(tx, context, { signOffId, visitId, approver: name, visit });
      return ok({ value: { visitId }, audit: note });
    }
    const submitter = { ...context, actor: signer.actor };
    const target = { visitId, version: visitVersion };
    const submitted = await applyChange(tx, submitter, target, submission(submitter));
    if (!submitted.ok) return submitted;
    return ok({ value: { visitId }, audit: [note, submitted.value.audit].flat() });
  });
}

const select = {
  status: true,
  version: true,
  organisationId: true,
  organisation: { select: { signOffRequired: true } },
  city: { select: { name: true, nameZh: true } },
} as const;

type Returned = {
  signOffId: string;
  visitId: string;
  approver: string;
  visit: { organisationId: string; city: { name: string; nameZh: string | null } };
};

/** A request that is submitted is told of by that; one that is given back, by this. */
async function tellOfficers(
  tx: Tx,
  context: WriteContext,
  { signOffId, visitId, approver, visit: { organisationId, city } }: Returned,
): Promise<void> {
  const officers = await tx.membership.findMany({
    where: { organisationId, role: 'city_officer', endedAt: null, user: { disabledAt: null } },
    orderBy: { userId: 'asc' },
    select: { userId: true },
  });
  await notify(
    tx,
    context,
    officers.map((one) => one.userId),
    {
      kind: 'request_sign_off_returned',
      params: { city: { name: { en: city.name, zh: city.nameZh } }, organisationId, approver },
      path: requestStepPath(visitId, 'check'),
      dedupeKey: `sign_off:${signOffId}`,
    },
  );
}
