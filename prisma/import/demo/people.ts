import type { WriteContext } from '@/lib/actions/context';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from '@/lib/auth/demo-accounts';
import type { Membership, UserActor } from '@/lib/auth/model';
import { hashPassword } from '@/lib/auth/password';
import { db } from '@/lib/db/client';

/** People who appear in the demonstration but cannot sign in: officers of the other invented cities, and one who wants to be. */
const SILENT: DemoAccount[] = [
  { email: 'officer-fr@demo.test', role: 'city_officer', name: 'Camille Exemple', locale: 'en' },
  { email: 'officer-it@demo.test', role: 'city_officer', name: 'Chiara Modello', locale: 'en' },
  { email: 'officer-nl@demo.test', role: 'city_officer', name: 'Sanne Voorbeeld', locale: 'en' },
  { email: 'asker@demo.test', role: 'city_officer', name: 'Jana Beispiel', locale: 'en' },
];

/** E-mail address → person, as the actor of a request. */
export type DemoPeople = Map<string, UserActor>;

/** Makes the accounts, without memberships yet. */
export async function createPeople(now: Date): Promise<DemoPeople> {
  const password = await hashPassword(DEMO_PASSWORD);
  if (!password.ok) throw new Error('The demonstration’s password could not be hashed.');
  const people: DemoPeople = new Map();
  for (const { email, name, locale } of [...DEMO_ACCOUNTS, ...SILENT]) {
    const canSignIn = DEMO_ACCOUNTS.some((account) => account.email === email);
    const { id: userId } = await db().user.create({
      data: {
        email,
        name,
        locale,
        passwordHash: canSignIn ? password.value : null,
        emailConfirmedAt: now,
        noticeAcceptedAt: now,
        demo: true,
      },
    });
    people.set(email, { kind: 'user', userId, name, locale, sessionRef: 'demo', memberships: [] });
  }
  return people;
}

export function personOf(people: DemoPeople, email: string): UserActor {
  const person = people.get(email);
  if (!person) throw new Error(`The demonstration has no ${email}.`);
  return person;
}

/** Lets a person work for an organisation from now on. */
export async function addMember(person: UserActor, membership: Membership): Promise<void> {
  const { organisationId, role } = membership;
  await db().membership.create({ data: { organisationId, role, userId: person.userId } });
  person.memberships.push(membership);
}

/** The request in which a person does something at a certain moment. */
export const requestOf = (actor: UserActor, now: Date): WriteContext => ({
  actor,
  now,
  requestId: crypto.randomUUID(),
  locale: actor.locale,
  idempotency: null,
});
