import 'server-only';
import type { Actor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { type Difference, differencesBetween } from '../profile/difference';
import { profileContent } from '../profile/schema';
import { mayReadClaims } from './claim-list-queries';

/** What a verified city has published since the programme last looked. */
export type UnreadPublication = {
  claimId: string;
  city: { name: string; nameZh: string | null; countryCode: string };
  demo: boolean;
  /** Looked at up to this version. */
  from: number;
  number: number;
  publishedAt: Date;
  reason: string | null;
  differences: Difference[];
};

const MOST_ROWS = 50;

type Row = { city_id: string; looked: number; number: number };

/** Cities whose newest version is newer than the last one looked at; version 1 is read by whoever verifies. */
async function unreadRows(tx: Pick<Tx, '$queryRaw'>): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT v.city_id, coalesce(max(l.number), 1)::int AS looked, max(v.number)::int AS number
    FROM profile_version v LEFT JOIN profile_look l ON l.city_id = v.city_id
    GROUP BY v.city_id
    HAVING max(v.number) > coalesce(max(l.number), 1)
    ORDER BY max(v.published_at), v.city_id LIMIT ${MOST_ROWS}`;
}

/** How many cities have published something the programme has not looked at. */
export async function countUnreadProfiles(actor: Actor): Promise<number> {
  return mayReadClaims(actor) ? (await unreadRows(db())).length : 0;
}

/** What was published since, with the differences, the longest waiting first. */
export async function listUnreadProfiles(actor: Actor): Promise<UnreadPublication[]> {
  if (!mayReadClaims(actor)) return [];
  const rows = await Promise.all((await unreadRows(db())).map(toPublication));
  return rows.flatMap((row) => row ?? []);
}

async function toPublication({ city_id: cityId, looked, number }: Row) {
  const [before, now, claim] = await Promise.all([
    readVersion(cityId, looked),
    readVersion(cityId, number),
    db().claim.findFirst({
      where: { cityId },
      orderBy: [{ decidedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      select: {
        id: true,
        demo: true,
        city: { select: { name: true, nameZh: true, countryCode: true } },
      },
    }),
  ]);
  if (!claim || !before || !now) return null;
  return {
    claimId: claim.id,
    city: claim.city,
    demo: claim.demo,
    from: looked,
    number,
    publishedAt: now.publishedAt,
    reason: now.reason,
    differences: differencesBetween(before.content, now.content),
  };
}

async function readVersion(cityId: string, number: number) {
  const row = await db().profileVersion.findUnique({
    where: { cityId_number: { cityId, number } },
    select: { publishedAt: true, reason: true, content: true },
  });
  return row && { ...row, content: profileContent.parse(row.content) };
}
