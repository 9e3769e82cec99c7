import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { type Json, write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuse } from '@/lib/result';
import { readOwnData } from './own-data';

/** Hands somebody everything that is kept about them, and notes that it was handed out. */
export async function exportOwnData(context: WriteContext): Promise<Result<Json>> {
  const { actor } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  return write(context, async (tx) => {
    const data = await readOwnData(tx, actor.userId);
    return ok({
      // Instants become their ISO texts.
      value: JSON.parse(JSON.stringify({ madeAt: context.now, ...data })) as Json,
      audit: { action: 'account.data_exported', objectType: 'user', objectId: actor.userId },
    });
  });
}
