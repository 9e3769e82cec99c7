import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { db } from '@/lib/db/client';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { consumeToken, peekToken } from '../one-time-tokens';
import { hashPassword } from '../password';
import { passwordProblem } from '../password-rules';
import { openSession } from '../sessions';

type Input = { secret: string; password: string; userAgent: string };

/**
 * Sets the password of the person a one-time link belongs to, ends their other sessions and opens a new one.
 * @returns the secret id of the new session
 */
export async function setPassword(context: WriteContext, input: Input): Promise<Result<string>> {
  const token = await peekToken('set_password', input.secret, context.now);
  if (token?.state !== 'valid') return refuseRule({ code: 'auth.refusal.link_over' });
  const problem = passwordProblem(input.password, await wordsAround(token.userId));
  if (problem) return refuse({ code: 'invalid', fields: { password: [problem] } });
  const hashed = await hashPassword(input.password);
  if (!hashed.ok) return hashed;

  const set = await write(context, async (tx) => {
    const userId = await consumeToken(tx, context, 'set_password', input.secret);
    if (userId === null) return refuseRule({ code: 'auth.refusal.link_over' });
    await tx.user.update({ where: { id: userId }, data: { passwordHash: hashed.value } });
    await tx.session.updateMany({
      where: { userId, revokedAt: null },
      data: { revokedAt: context.now },
    });
    return ok({
      value: userId,
      audit: { action: 'auth.password_set', objectType: 'user', objectId: userId },
    });
  });
  return set.ok ? openSession(context, set.value, input.userAgent) : set;
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
