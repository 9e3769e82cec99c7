import 'server-only';
import { peekToken, type TokenState } from '@/lib/auth/one-time-tokens';
import { linkSecret } from '@/lib/auth/schema';
import { db } from '@/lib/db/client';

/** What a link to confirm an address is about, for whoever holds it. */
export type ConfirmationLink = {
  state: TokenState;
  email: string;
  name: string;
  /** Whether the account already has a password: then there is nothing left to do but sign in. */
  finished: boolean;
  organisation: string | null;
  city: { name: string; nameZh: string | null } | null;
};

/** Reads a link without using it: mail scanners follow links. Null for one nobody made. */
export async function getConfirmationLink(
  secret: string,
  now: Date,
): Promise<ConfirmationLink | null> {
  if (!linkSecret.safeParse(secret).success) return null;
  const token = await peekToken(['confirm_email'], secret, now);
  if (!token) return null;
  const user = await db().user.findUniqueOrThrow({
    where: { id: token.userId },
    select: {
      email: true,
      name: true,
      passwordHash: true,
      claims: {
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: {
          organisation: { select: { name: true } },
          city: { select: { name: true, nameZh: true } },
        },
      },
    },
  });
  const claim = user.claims[0];
  return {
    state: token.state,
    email: user.email,
    name: user.name,
    finished: user.passwordHash !== null,
    organisation: claim?.organisation.name ?? null,
    city: claim?.city ?? null,
  };
}
