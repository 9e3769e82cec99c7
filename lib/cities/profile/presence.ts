import 'server-only';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { SECTION_IDS, type SectionId } from './model';

/** After this long without opening it anew, nobody is taken to be at a section any more. */
export const PRESENCE_MINUTES = 15;

const since = (now: Date) => new Date(now.getTime() - PRESENCE_MINUTES * 60_000);

export type Editor = { name: string; section: SectionId };

type Editing = { cityId: string; userId: string };

/**
 * Notes that somebody has opened a section for editing, in place of the one they had open before. Bookkeeping of the
 * page itself, without audit; what is over is removed with it.
 */
export async function noteEditing(
  { cityId, userId }: Editing,
  section: SectionId,
  now: Date,
): Promise<void> {
  await db().$transaction([
    db().sectionPresence.deleteMany({ where: { cityId, openedAt: { lt: since(now) } } }),
    db().sectionPresence.upsert({
      where: { cityId_userId: { cityId, userId } },
      create: { cityId, userId, section, openedAt: now },
      update: { section, openedAt: now },
    }),
  ]);
}

/** Colleagues of the claim's city hall who have a section open, by name; the person who asks is left out. */
export async function listEditors(
  { cityId, userId, claimId }: Editing & { claimId: string },
  now: Date,
): Promise<Editor[]> {
  const rows = await db().sectionPresence.findMany({
    where: {
      cityId,
      userId: { not: userId },
      openedAt: { gte: since(now) },
      user: {
        disabledAt: null,
        memberships: {
          some: {
            endedAt: null,
            role: 'city_officer',
            organisation: { claims: { some: { id: claimId } } },
          },
        },
      },
    },
    orderBy: [{ openedAt: 'desc' }, { userId: 'asc' }],
    select: { section: true, user: { select: { name: true } } },
  });
  return rows.flatMap(({ section: name, user }) => {
    const section = SECTION_IDS.find((id) => id === name);
    return section ? [{ name: user.name, section }] : [];
  });
}

/** Whoever saves a section has left it: the page that comes next notes anew where they are. */
export const endEditing = (tx: Tx, { cityId, userId }: Editing) =>
  tx.sectionPresence.deleteMany({ where: { cityId, userId } });
