import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { isSlug } from '@/lib/cities/slug';
import { db } from '@/lib/db/client';
import { dayOfColumn } from '@/lib/hosts/day';
import { getOwnHost } from '@/lib/hosts/queries';
import type { Contact, ContactOutcome, ContactWay, Letter } from './model';

export type Invitation = {
  letter: Letter | null;
  /** Newest first. */
  contacts: Contact[];
  /** The reader may write letters and record contacts. */
  mayWrite: boolean;
};

/** How the actor's host has tried to win a city; null for anybody but the people of a host. */
export async function getInvitation(actor: UserActor, cityId: string): Promise<Invitation | null> {
  const host = await getOwnHost(actor);
  if (!host) return null;
  const key = { hostId: host.id, cityId };
  const [letter, contacts] = await Promise.all([
    readLetter(key),
    db().prospectContact.findMany({ where: key, orderBy: { number: 'desc' }, take: 200 }),
  ]);
  const names = await namesOf(contacts.map((one) => one.recordedById));
  return {
    letter,
    contacts: contacts.map((one) => ({
      number: one.number,
      day: dayOfColumn(one.day),
      way: one.way as ContactWay,
      outcome: one.outcome as ContactOutcome,
      note: one.note,
      letterVersion: one.letterVersion,
      recordedBy: names.get(one.recordedById ?? '') ?? null,
    })),
    mayWrite: hasRole(actor, 'host_officer'),
  };
}

/** One saved version of the actor's host's letter to a city, the newest unless one is named; null for anybody else. */
export async function getLetter(
  actor: UserActor,
  citySlug: string,
  version?: number,
): Promise<Letter | null> {
  const host = await getOwnHost(actor);
  if (!host || !isSlug(citySlug)) return null;
  return readLetter({ hostId: host.id, city: { slug: citySlug }, ...(version && { version }) });
}

async function readLetter(where: Prisma.InvitationLetterWhereInput): Promise<Letter | null> {
  const row = await db().invitationLetter.findFirst({ where, orderBy: { version: 'desc' } });
  if (!row) return null;
  const { version, addressee, textEn, textZh, savedAt, savedById } = row;
  const names = await namesOf([savedById]);
  return {
    version,
    addressee,
    textEn,
    textZh,
    savedAt,
    savedBy: names.get(savedById ?? '') ?? null,
  };
}

/** Names of people whose accounts are not erased. */
async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const users = await db().user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) }, erasedAt: null },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
