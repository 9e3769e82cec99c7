import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { hasRole } from '@/lib/auth/model';
import { messageParams } from '@/lib/i18n/message-params';
import { enqueue } from '@/lib/jobs/enqueue';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';

/**
 * Sends a failed mail again, with all its tries. Whether its reader may still be told is asked again when it leaves.
 * Refuses what did not fail, and a one-time link that has been forgotten.
 */
export async function resendMail(context: WriteContext, id: string): Promise<Result<null>> {
  return write(context, async (tx) => {
    if (!hasRole(context.actor, 'programme_admin')) return refuse({ code: 'forbidden' });
    const mail = await tx.mail.findUnique({ where: { id }, select: { params: true } });
    if (!mail) return refuse({ code: 'not_found' });
    if (!('path' in messageParams.parse(mail.params))) {
      return refuseRule({ code: 'mail.refusal.link_over' });
    }
    const { count } = await tx.mail.updateMany({
      where: { id, status: 'failed' },
      data: { status: 'queued', error: null },
    });
    if (count === 0) return refuseRule({ code: 'mail.refusal.not_failed' });
    await enqueue(tx, 'send_mail', { mailId: id }, { jobKey: `mail:${id}` });
    return ok({
      value: null,
      audit: { action: 'mail.resent', objectType: 'mail', objectId: id },
    });
  });
}
