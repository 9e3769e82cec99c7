import { describe, expect, it } from 'vitest';
import { setPassword } from '@/lib/auth/commands/set-password';
import { loadActor } from '@/lib/auth/load-actor';
import { hasRole, hostIdsOf, OPERATOR } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { aContext, aUser } from '@/tests/factories/people';
import { aHost } from '@/tests/factories/places';
import { type Invitation, inviteByOperator } from './commands/invite-staff';

const operator = () => aContext(OPERATOR, new Date());
const PASSWORD = 'nine lighthouses in the fog';

const anInvitation = (given: Partial<Invitation> = {}): Invitation => ({
  email: `staff-${crypto.randomUUID()}@programme.test`,
  name: 'Jo Example',
  locale: 'en',
  role: 'programme_admin',
  host: null,
  ...given,
});

/** Follows the link and returns whoever is signed in then. */
async function arrive(secret: string) {
  const opened = await setPassword(operator(), { secret, password: PASSWORD, userAgent: '' });
  return opened.ok ? loadActor(opened.value, new Date()) : null;
}

async function invited(invitation: Invitation): Promise<string> {
  const result = await inviteByOperator(operator(), invitation);
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  return result.value;
}

describe('an invitation by the operator', () => {
  it('makes the first administrator, whose address the link confirms', async () => {
    const invitation = anInvitation();
    const actor = await arrive(await invited(invitation));
    expect(actor && hasRole(actor, 'programme_admin')).toBe(true);
    const user = await db().user.findUniqueOrThrow({ where: { email: invitation.email } });
    expect(user.emailConfirmedAt).not.toBeNull();
    expect(await db().organisation.count({ where: { kind: 'programme', demo: false } })).toBe(1);
  });

  it('brings somebody into the office of a host', async () => {
    const { host } = await aHost();
    const invitation = anInvitation({ role: 'host_officer', host: host.slug });
    const actor = await arrive(await invited(invitation));
    expect(actor && hostIdsOf(actor)).toEqual([host.id]);
    expect(await inviteByOperator(operator(), { ...invitation, host: 'nowhere' })).toEqual({
      ok: false,
      failure: { code: 'not_found' },
    });
  });

  it('repeated, makes a fresh link and no second membership', async () => {
    const invitation = anInvitation();
    const first = await invited(invitation);
    const second = await invited(invitation);
    expect(await arrive(first)).toBeNull();
    expect((await arrive(second))?.memberships).toHaveLength(1);
  });

  it('is refused for a closed account and for one of the demonstration', async () => {
    const closed = await aUser();
    await db().user.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
    const shared = await aUser();
    await db().user.update({ where: { id: shared.id }, data: { demo: true } });
    for (const { email } of [closed, shared]) {
      expect(await inviteByOperator(operator(), anInvitation({ email }))).toMatchObject({
        failure: { code: 'rule' },
      });
    }
    expect(await db().membership.count({ where: { userId: { in: [closed.id, shared.id] } } })).toBe(
      0,
    );
  });
});
