import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuse } from '@/lib/result';
import { mayHandle } from '../policy';

/** Marks a message as settled, by whom and when. Somebody who was faster becomes a conflict. */
export async function handleMessage(
  context: WriteContext,
  messageId: string,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const { actor, now } = context;
    const message = await tx.contactMessage.findUnique({
      where: { id: messageId },
      select: { organisationId: true },
    });
    if (!isUser(actor) || !message || !mayHandle(actor, message)) {
      return refuse({ code: 'not_found' });
    }
    const { count } = await tx.contactMessage.updateMany({
      where: { id: messageId, status: 'new' },
      data: { status: 'handled', handledAt: now, handledById: actor.userId },
    });
    if (count === 0) return refuse({ code: 'conflict' });
    return ok({
      value: null,
      audit: { action: 'contact.handled', objectType: 'contact_message', objectId: messageId },
    });
  });
}
