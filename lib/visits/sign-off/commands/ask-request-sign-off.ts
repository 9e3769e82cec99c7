import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { type Approver, approversToAsk } from '@/lib/cities/sign-off/approvers';
import { newSignOffLink } from '@/lib/cities/sign-off/links';
import { SIGN_OFF_DAYS } from '@/lib/cities/sign-off/rules';
import type { Tx } from '@/lib/db/transaction';
import { translator } from '@/lib/i18n/translate';
import { queueMail } from '@/lib/mail/queue-mail';
import { ok, refuse, refuseRule } from '@/lib/result';
import type { Target } from '../../commands/change-visit';
import { blockersOf } from '../../decide';
import { loadVisit } from '../../load-visit';
import { requestStepPath } from '../../paths';
import { rolesTowards } from '../../policy';
import { refusal } from '../../refusals';
import type { VisitState } from '../../state';
import { endOpenSignOffs } from '../end-open-sign-offs';
import { requestInWords } from '../summary';

/**
 * Puts a draft before the approver of its city hall: a mail with a summary and a one-time link to each. What was still
 * open is replaced, and its links die. A draft that could not be submitted is not asked about.
 */
export function askRequestSignOff(context: WriteContext, { visitId, version }: Target) {
  return write(context, async (tx) => {
    const { actor, now } = context;
    await tx.$queryRaw`SELECT 1 FROM visit WHERE id = ${visitId}::uuid FOR UPDATE`;
    const loaded = await loadVisit(tx, actor, { id: visitId }, now);
    if (!loaded || !isUser(actor)) return refuse({ code: 'not_found' });
    const { visit, moment } = loaded;
    if (!rolesTowards(actor, visit).includes('city_officer')) return refuse({ code: 'forbidden' });
    if (visit.version !== version) {
      return refuse({ code: 'conflict', currentVersion: visit.version });
    }
    if (visit.status !== 'draft') return refuseRule(refusal('wrong_status'));
    if (!visit.signOffRequired) return refuseRule({ code: 'signOff.request.refusal.not_needed' });
    const lacking = blockersOf(visit, 'submit', moment);
    if (lacking.length > 0) return refuseRule(...lacking);
    const asked = await approversToAsk(tx, visit, actor);
    if (!asked.ok) return asked;
    const { approvers, asker } = asked.value;
    await endOpenSignOffs(tx, visitId);
    const { id } = await tx.requestSignOff.create({
      data: { visitId, visitVersion: version, askedById: actor.userId, askedAt: now },
      select: { id: true },
    });
    for (const approver of approvers) {
      await sendLink(tx, context, { signOffId: id, visit, approver, officer: asker });
    }
    return ok({
      value: { path: requestStepPath(visitId, 'check') },
      audit: {
        action: 'visit.sign_off_asked',
        objectType: 'visit',
        objectId: visitId,
        detail: { signOff: id, version, approvers: approvers.length },
      },
    });
  });
}

type Letter = { signOffId: string; visit: VisitState; approver: Approver; officer: string };

async function sendLink(
  tx: Tx,
  context: WriteContext,
  { signOffId, visit, approver, officer }: Letter,
): Promise<void> {
  const { userId, name, email, demo } = approver;
  const locale = approver.locale ?? context.locale;
  const leads = { requestSignOffId: signOffId };
  const { secret, tokenHash } = await newSignOffLink(tx, approver, leads, context.now);
  const city = await tx.city.findUniqueOrThrow({
    where: { id: visit.cityId },
    select: { name: true, nameZh: true },
  });
  await queueMail(tx, {
    reader: { id: userId, name, email, locale, demo },
    template: 'request_sign_off_requested',
    params: {
      city: { name: { en: city.name, zh: city.nameZh } },
      organisationId: visit.organisationId,
      officer,
      summary: requestInWords(visit.request, locale, await translator(locale)),
      days: SIGN_OFF_DAYS,
      path: `/sign-off/${secret}`,
    },
    dedupeKey: `sign_off:${tokenHash}`,
  });
}
