import 'server-only';
import { forgetOldPosts } from '@/lib/auth/kept-posts';
import { inTransaction } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import { forgetFarewells, forgetOneTimeLinks } from '@/lib/mail/one-time-links';
import { ok } from '@/lib/result';
import { defineTask } from '../define-task';

const HOUR_MS = 3_600_000;

/** A form is not posted again later than this. */
const IDEMPOTENCY_MS = 48 * HOUR_MS;

/** One-time links and sessions are kept this long after they ended, to answer "my link does not work". */
const GRACE_MS = 7 * 24 * HOUR_MS;

/** A list is counted again the next day, in whatever zone its host lies. */
const COUNTED_MS = 3 * 24 * HOUR_MS;

/** Removes what has done its work and would only pile up. Nothing official is among it. */
export const forgetExpired = defineTask('forget_expired', async () => {
  const now = Date.now();
  const before = (ms: number) => new Date(now - ms);
  await inTransaction(async (tx) => {
    await tx.idempotencyKey.deleteMany({ where: { createdAt: { lt: before(IDEMPOTENCY_MS) } } });
    await tx.rateLimit.deleteMany({ where: { expire: { lt: now } } });
    await tx.oneTimeToken.deleteMany({ where: { expiresAt: { lt: before(GRACE_MS) } } });
    await tx.contactMessage.deleteMany({ where: { deleteAfter: { lt: before(0) } } });
    await tx.signOffLink.deleteMany({ where: { expiresAt: { lt: before(GRACE_MS) } } });
    await tx.session.deleteMany({ where: { expiresAt: { lt: before(GRACE_MS) } } });
    await tx.countedList.deleteMany({ where: { day: { lt: before(COUNTED_MS) } } });
    await forgetOldPosts(tx, new Date(now));
    await forgetFarewells(tx, before(IDEMPOTENCY_MS));
    if (env().DEMO === 'off') await forgetOneTimeLinks(tx, before(IDEMPOTENCY_MS));
    return ok(null);
  });
});
