import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { CONTACT_KINDS, type Contact, type ContactKind } from './contacts';
import type { ProfileContent } from './model';
import type { People } from './progress';
import { emptyProfile, profileContent } from './schema';

export type Draft = { version: number; content: ProfileContent };

/** The draft of a city, locked for the rest of the transaction; made at the first save. */
export async function lockDraft(tx: Tx, cityId: string): Promise<Draft> {
  const { content } = await readDraft(tx, cityId);
  await tx.profileDraft.createMany({ data: [{ cityId, content }], skipDuplicates: true });
  await tx.$queryRaw`SELECT 1 FROM profile_draft WHERE city_id = ${cityId}::uuid FOR UPDATE`;
  return readDraft(tx, cityId);
}

type Reader = Pick<Tx, 'profileDraft' | 'profileVersion'>;

/** The draft of a city. Before the first save: the last published version, or a blank profile; version 1. */
export async function readDraft(tx: Reader, cityId: string): Promise<Draft> {
  const row = await tx.profileDraft.findUnique({
    where: { cityId },
    select: { version: true, content: true },
  });
  if (row) return { version: row.version, content: profileContent.parse(row.content) };
  return { version: 1, content: (await readPublished(tx, cityId))?.content ?? emptyProfile() };
}

/** The published version in force, or null. */
export async function readPublished(tx: Pick<Tx, 'profileVersion'>, cityId: string) {
  const row = await tx.profileVersion.findFirst({
    where: { cityId },
    orderBy: { number: 'desc' },
    select: { number: true, publishedAt: true, content: true },
  });
  return row && { ...row, content: profileContent.parse(row.content) };
}

/** The people a city has named, by kind. */
export async function readPeople(tx: Pick<Tx, 'cityContact'>, cityId: string): Promise<People> {
  const rows = await tx.cityContact.findMany({
    where: { cityId, kind: { in: [...CONTACT_KINDS] } },
    select: { kind: true, name: true, office: true, email: true, phone: true },
  });
  const entries = rows.map(({ kind, phone, ...row }): [ContactKind, Contact] => [
    kind,
    { ...row, phone: phone ?? '' },
  ]);
  return Object.fromEntries(entries);
}
