import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { hashOfSecret, newSecret } from '@/lib/auth/tokens';
import { ok, type Result, refuse } from '@/lib/result';
import { hasFeed } from './readers';

/**
 * Makes an address for the actor's calendar, in place of any they had: that one ends at once. Answers with the secret, which
 * is kept nowhere.
 */
export async function makeFeed(context: WriteContext): Promise<Result<{ secret: string }>> {
  const { actor, now } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  if (!hasFeed(actor)) return refuse({ code: 'forbidden' });
  const secret = newSecret();
  const feed = { tokenHash: hashOfSecret(secret), createdAt: now };
  const { userId } = actor;
  const made = await write(context, async (tx) => {
    await tx.calendarFeed.upsert({
      where: { userId },
      create: { userId, ...feed },
      update: feed,
    });
    return ok({
      value: null,
      audit: { action: 'account.feed_made', objectType: 'user', objectId: userId },
    });
  });
  return made.ok ? ok({ secret }) : made;
}

/** Ends the address of the actor's calendar. Ending what there is not changes nothing. */
export async function endFeed(context: WriteContext): Promise<Result<null>> {
  const { actor } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  const { userId } = actor;
  return write(context, async (tx) => {
    const { count } = await tx.calendarFeed.deleteMany({ where: { userId } });
    return ok({
      value: null,
      audit: {
        action: 'account.feed_ended',
        objectType: 'user',
        objectId: userId,
        detail: { count },
      },
    });
  });
}
