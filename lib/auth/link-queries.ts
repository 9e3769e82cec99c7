import 'server-only';
import { db } from '@/lib/db/client';
import {
  CHANGE_ADDRESS_PURPOSES,
  PASSWORD_PURPOSES,
  type PasswordPurpose,
  peekToken,
} from './one-time-tokens';
import { linkSecret } from './schema';
import { hashOfSecret } from './tokens';

/** What a link for choosing a password is about, for whoever holds it. */
export type PasswordLink = { purpose: PasswordPurpose; email: string; name: string };

/** Reads a link without using it: mail scanners follow links. Null for one that no longer works, or that nobody made. */
export async function getPasswordLink(secret: string, now: Date): Promise<PasswordLink | null> {
  if (!linkSecret.safeParse(secret).success) return null;
  const token = await peekToken(PASSWORD_PURPOSES, secret, now);
  if (token?.state !== 'valid') return null;
  const user = await db().user.findUniqueOrThrow({
    where: { id: token.userId },
    select: { email: true, name: true },
  });
  return { purpose: token.purpose, ...user };
}

/** A change of address, for whoever holds one of its two links. */
export type AddressChange = { email: string; newEmail: string };

/** Reads a link of a change of address without using it; null for one that no longer works, or that nobody made. */
export async function getAddressChange(secret: string, now: Date): Promise<AddressChange | null> {
  if (!linkSecret.safeParse(secret).success) return null;
  const token = await peekToken(CHANGE_ADDRESS_PURPOSES, secret, now);
  if (token?.state !== 'valid') return null;
  const row = await db().oneTimeToken.findUniqueOrThrow({
    where: { tokenHash: hashOfSecret(secret) },
    select: { newEmail: true, user: { select: { email: true } } },
  });
  return { email: row.user.email, newEmail: row.newEmail ?? '' };
}
