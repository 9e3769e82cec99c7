import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { hashOfSecret, newSecret } from './tokens';

/** Links that lead to the choice of a password: after registering, when it was forgotten, and the first of all. */
export const PASSWORD_PURPOSES = ['set_password', 'reset_password', 'invitation'] as const;
export type PasswordPurpose = (typeof PASSWORD_PURPOSES)[number];

/** The two links that move an account to another address: one for each side. */
export const CHANGE_ADDRESS_PURPOSES = ['change_address_old', 'change_address_new'] as const;
type ChangeAddressPurpose = (typeof CHANGE_ADDRESS_PURPOSES)[number];

export type TokenPurpose =
  | 'confirm_email'
  | 'confirm_join_request'
  | PasswordPurpose
  | ChangeAddressPurpose;

const MINUTE_MS = 60_000;

/** Hours a link to confirm an address works; docs/design: register. */
export const CONFIRM_HOURS = 24;

/** Minutes a link for a forgotten password works. ASVS 5.0 V6.4. */
export const RESET_MINUTES = 30;

/** Hours a link for a first password works. */
export const INVITATION_HOURS = 24;

/** Hours the links of a change of address work. */
export const CHANGE_ADDRESS_HOURS = 24;

/** A link by mail may wait for a day; the step after it belongs to the same sitting. ASVS 5.0 V6.4. */
const LIFETIME_MS: Record<TokenPurpose, number> = {
  confirm_email: CONFIRM_HOURS * 60 * MINUTE_MS,
  confirm_join_request: CONFIRM_HOURS * 60 * MINUTE_MS,
  set_password: 30 * MINUTE_MS,
  reset_password: RESET_MINUTES * MINUTE_MS,
  invitation: INVITATION_HOURS * 60 * MINUTE_MS,
  change_address_old: CHANGE_ADDRESS_HOURS * 60 * MINUTE_MS,
  change_address_new: CHANGE_ADDRESS_HOURS * 60 * MINUTE_MS,
};

/** Makes the secret of a one-time link; earlier ones of the same purpose stop working. Only the hash is stored. */
export async function issueToken(
  tx: Tx,
  context: WriteContext,
  purpose: TokenPurpose,
  userId: string,
  newEmail: string | null = null,
): Promise<string> {
  const { now } = context;
  await tx.oneTimeToken.updateMany({
    where: { userId, purpose, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  const secret = newSecret();
  await tx.oneTimeToken.create({
    data: {
      tokenHash: hashOfSecret(secret),
      purpose,
      userId,
      newEmail,
      createdAt: now,
      expiresAt: new Date(now.getTime() + LIFETIME_MS[purpose]),
    },
  });
  return secret;
}

/** Uses a link up and says whose it was; null when it is unknown, expired or was used. One of two at once wins. */
export async function consumeToken(
  tx: Tx,
  context: WriteContext,
  purpose: TokenPurpose,
  secret: string,
): Promise<string | null> {
  const tokenHash = hashOfSecret(secret);
  const { count } = await tx.oneTimeToken.updateMany({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: context.now } },
    data: { usedAt: context.now },
  });
  if (count === 0) return null;
  const token = await tx.oneTimeToken.findUniqueOrThrow({
    where: { tokenHash },
    select: { userId: true },
  });
  return token.userId;
}

export type TokenState = 'valid' | 'expired' | 'used';

/** What a link for one of these purposes would do if it were used now, without using it; null for one nobody made. */
export async function peekToken<Purpose extends TokenPurpose>(
  purposes: readonly Purpose[],
  secret: string,
  now: Date,
): Promise<{ state: TokenState; userId: string; purpose: Purpose } | null> {
  const token = await db().oneTimeToken.findFirst({
    where: {
      tokenHash: hashOfSecret(secret),
      purpose: { in: [...purposes] },
      user: { disabledAt: null },
    },
    select: { userId: true, usedAt: true, expiresAt: true, purpose: true },
  });
  if (!token) return null;
  const state = token.usedAt ? 'used' : token.expiresAt <= now ? 'expired' : 'valid';
  return { state, userId: token.userId, purpose: token.purpose as Purpose };
}
