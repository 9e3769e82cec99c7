import type { WriteContext } from '@/lib/actions/context';
import type { Actor, Membership, Role, UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { uniqueNumber } from './unique';

type Person = { name?: string; locale?: 'en' | 'zh-CN' };

/** A confirmed account without a password and without memberships. */
export async function aUser({ name = 'Jo Example', locale = 'en' }: Person = {}) {
  const email = `person-${uniqueNumber()}@city.test`;
  return db().user.create({ data: { email, name, locale, emailConfirmedAt: new Date() } });
}

/** A person of an organisation, as the actor a request would have. */
export async function aMember(
  organisation: { id: string; name: string; hostId: string | null },
  role: Role,
  claim: Membership['claim'] = null,
  person: Person = {},
): Promise<UserActor> {
  const user = await aUser(person);
  await db().membership.create({
    data: { userId: user.id, organisationId: organisation.id, role },
  });
  const membership: Membership = {
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationNameZh: null,
    role,
    claim,
    hostId: organisation.hostId,
  };
  return {
    kind: 'user',
    userId: user.id,
    name: user.name,
    locale: person.locale ?? 'en',
    sessionRef: 'testtest',
    memberships: [membership],
  };
}

/** An administrator or auditor of the programme. */
export async function aProgrammeMember(role: 'programme_admin' | 'auditor'): Promise<UserActor> {
  const organisation = await db().organisation.create({
    data: { kind: 'programme', name: 'Programme', nameZh: '项目办公室' },
  });
  return aMember(organisation, role);
}

/** The context of one request by this actor. */
export function aContext(actor: Actor, now = new Date('2026-11-25T08:00:00Z')): WriteContext {
  return { actor, now, requestId: crypto.randomUUID(), locale: 'en', idempotency: null };
}
