import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { queueMail } from '@/lib/mail/queue-mail';
import { type Result, refuse } from '@/lib/result';
import { hashPassword } from './password';
import { passwordProblem } from './password-rules';

/** Checks a new password against what an attacker knows of the person, and hashes it. */
export async function checkedHash(userId: string, password: string): Promise<Result<string>> {
  const problem = passwordProblem(password, await wordsAround(userId));
  if (problem) return refuse({ code: 'invalid', fields: { password: [problem] } });
  return hashPassword(password);
}

/** Puts the new password in place and ends every session of the person. ASVS 5.0 V7.4.3. */
export async function replacePassword(
  tx: Tx,
  context: WriteContext,
  userId: string,
  passwordHash: string,
): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { passwordHash } });
  await tx.session.updateMany({
    where: { userId, revokedAt: null },
    data: { revokedAt: context.now },
  });
}

/** Tells the owner, in case it was somebody else. ASVS 5.0 V6.3.7. */
export async function tellPasswordChanged(
  tx: Tx,
  context: WriteContext,
  userId: string,
): Promise<void> {
  const { email, locale, demo } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, locale: true, demo: true },
  });
  await queueMail(tx, {
    reader: { id: userId, email, locale: locale === 'zh-CN' ? 'zh-CN' : 'en', demo },
    template: 'password_changed',
    params: { path: '/reset' },
    dedupeKey: `password_changed:${userId}:${context.requestId}`,
  });
}

/** Words an attacker would try for this person: address, name, organisations and their cities. */
async function wordsAround(userId: string): Promise<string[]> {
  const user = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      name: true,
      memberships: {
        select: {
          organisation: {
            select: {
              name: true,
              claims: {
                select: { city: { select: { name: true, asciiName: true, nameZh: true } } },
              },
            },
          },
        },
      },
    },
  });
  const organisations = user.memberships.map((one) => one.organisation);
  const cities = organisations.flatMap((one) => one.claims.map((claim) => claim.city));
  return [
    user.email,
    user.name,
    ...organisations.map((one) => one.name),
    ...cities.flatMap((city) => [city.name, city.asciiName, city.nameZh ?? '']),
  ];
}
