import 'server-only';
import { claimedCityIdsOf, hostIdsOf, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Move } from './model';
import { readChanges } from './stored';

/** Moves of a pair that a page shows. */
const MOST_OF_PAIR = 10;
/** Rows the desk's page reads at most; more than that nobody reads row by row. */
const MOST_AT_DESK = 500;
/** Who has never looked sees what moved in this time. */
const FIRST_LOOK_MS = 90 * 86_400_000;

const selectMove = {
  at: true,
  movedBy: true,
  fromScore: true,
  score: true,
  changes: true,
  cityVersion: true,
  hostVersion: true,
  policy: { select: { version: true } },
} as const;

type Row = {
  at: Date;
  movedBy: string;
  fromScore: number | null;
  score: number;
  changes: unknown;
  cityVersion: number;
  hostVersion: number;
  policy: { version: string };
};

const toMove = (row: Row): Move => ({
  at: row.at,
  by: row.movedBy === 'host' ? 'host' : 'city',
  from: row.fromScore,
  to: row.score,
  changes: readChanges(row.changes),
  model: row.policy.version,
  cityVersion: row.cityVersion || null,
  hostVersion: row.hostVersion,
});

/** How the score of the actor's own city with a host has moved, newest first. */
export async function listOwnMoves(actor: UserActor, hostId: string): Promise<Move[]> {
  const [cityId] = claimedCityIdsOf(actor);
  return cityId ? readPair(hostId, cityId) : [];
}

/** The same for a city, for the people of the very host; empty for anybody else. */
export async function listMovesOfCity(
  actor: UserActor,
  hostId: string,
  cityId: string,
): Promise<Move[]> {
  return hostIdsOf(actor).includes(hostId) ? readPair(hostId, cityId) : [];
}

async function readPair(hostId: string, cityId: string): Promise<Move[]> {
  const rows = await db().matchHistory.findMany({
    where: { hostId, cityId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST_OF_PAIR,
    select: selectMove,
  });
  return rows.map(toMove);
}

/** A city whose score has moved since somebody last looked: from the first score to the last one, move by move. */
export type MovedCity = {
  city: {
    id: string;
    slug: string;
    name: string;
    nameZh: string | null;
    countryCode: string;
    demo: boolean;
  };
  from: number | null;
  to: number;
  /** Oldest first. */
  moves: Move[];
};

export type MovedCities = {
  /** The beginning of what is shown. */
  since: Date;
  /** Whether the reader has looked before. */
  looked: boolean;
  /** The newest move that is shown, which a look covers. */
  until: Date | null;
  /** The largest movement first. */
  cities: MovedCity[];
};

/** What has moved at the host the actor works for since they last looked; null for anybody else. */
export async function listMoves(actor: UserActor, now: Date): Promise<MovedCities | null> {
  const [hostId] = hostIdsOf(actor);
  if (!hostId) return null;
  const look = await db().matchLook.findUnique({
    where: { hostId_userId: { hostId, userId: actor.userId } },
    select: { lookedAt: true },
  });
  const since = look?.lookedAt ?? new Date(now.getTime() - FIRST_LOOK_MS);
  const rows = await db().matchHistory.findMany({
    where: { hostId, at: { gt: since }, city: { archivedAt: null } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST_AT_DESK,
    select: {
      ...selectMove,
      city: {
        select: { id: true, slug: true, name: true, nameZh: true, countryCode: true, demo: true },
      },
    },
  });
  const byCity = new Map<string, MovedCity>();
  for (const { city, ...row } of rows.toReversed()) {
    const move = toMove(row);
    const known = byCity.get(city.id);
    if (known) byCity.set(city.id, { ...known, to: move.to, moves: [...known.moves, move] });
    else byCity.set(city.id, { city, from: move.from, to: move.to, moves: [move] });
  }
  const cities = [...byCity.values()].sort((one, other) => movement(other) - movement(one));
  return { since, looked: look !== null, until: rows[0]?.at ?? null, cities };
}

const movement = ({ from, to }: MovedCity) => Math.abs(to - (from ?? 0));
