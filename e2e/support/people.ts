import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '@/lib/auth/demo-accounts';
import { database } from './database';

/** Gives somebody of the demonstration, who only stands in its stories, the password of its accounts. */
export async function letSignIn(email: string): Promise<void> {
  await database.query(
    `UPDATE app_user SET password_hash = (
       SELECT password_hash FROM app_user WHERE email = 'officer@demo.test'
     ) WHERE email = $1`,
    [email],
  );
}

/** Somebody with a confirmed address and a password, in no team yet. */
export async function aPersonWithPassword(): Promise<{ email: string; password: string }> {
  const email = `person-${randomUUID()}@city.test`;
  await database.query(
    `INSERT INTO app_user (id, email, name, email_confirmed_at, password_hash)
     SELECT gen_random_uuid(), $1, 'Jo Example', now(), password_hash
     FROM app_user WHERE email = 'officer@demo.test'`,
    [email],
  );
  return { email, password: DEMO_PASSWORD };
}

/** An administrator of their own: those of the demonstration, whom everybody may be, invite nobody. */
export async function anAdministrator(): Promise<{ email: string; password: string }> {
  const person = await aPersonWithPassword();
  await database.query(
    `INSERT INTO membership (id, user_id, organisation_id, role)
     SELECT gen_random_uuid(), u.id, o.id, 'programme_admin'
     FROM app_user u, organisation o WHERE u.email = $1 AND o.kind = 'programme' LIMIT 1`,
    [person.email],
  );
  return person;
}
