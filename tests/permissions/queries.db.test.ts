import { beforeAll, describe, expect, it } from 'vitest';
import { loadActor } from '@/lib/auth/load-actor';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { sendMessage } from '@/lib/threads/commands/send-message';
import { aMove } from '@/tests/factories/moves';
import { anOutwardVisit } from '@/tests/factories/outward-visits';
import { aPausedCity } from '@/tests/factories/participants';
import { aContext } from '@/tests/factories/people';
import { aCity } from '@/tests/factories/places';
import { NOW } from '@/tests/factories/visits';
import { knownQueries, screensNaming } from './known-queries';
import { anObject, type ObjectKind } from './objects';
import {
  counterpartOf,
  PERSONAS,
  type Persona,
  type Side,
  type SignedIn,
  sideOf,
} from './personas';
import { type Asked, QUERIES, type QueryRow, UNASKED } from './queries';
import { aWorld, type World } from './world';

let world: World;
let asked: Record<Side | 'missing', Asked>;
const actors = new Map<Persona, UserActor>();
let cells = 0;

beforeAll(async () => {
  world = await aWorld();
  asked = { a: await askedOf('officer'), b: await askedOf('other_officer'), missing: NOTHING };
  await Promise.all(
    Object.entries(world.actors).map(async ([persona]) => {
      await anObject(world, 'notice', persona as Persona);
      const actor = await loadActor(world.sids[persona as SignedIn], new Date());
      actors.set(persona as Persona, actor ?? (ANONYMOUS as UserActor));
    }),
  );
  await aPausedCity();
  await db().claim.updateMany({ data: { submittedAt: new Date() } });
}, 60_000);

const NOTHING: Asked = {
  visit: crypto.randomUUID(),
  draft: crypto.randomUUID(),
  claim: crypto.randomUUID(),
  verifiedClaim: crypto.randomUUID(),
  handover: crypto.randomUUID(),
  interest: crypto.randomUUID(),
  thread: crypto.randomUUID(),
  threadVisit: crypto.randomUUID(),
  joinRequest: crypto.randomUUID(),
  report: 'LQ-M-2026-1111-1111-2',
  deskReport: 'LQ-M-2026-1111-1111-2',
  hostId: crypto.randomUUID(),
  hostSlug: 'nowhere',
  cityId: crypto.randomUUID(),
  unclaimedSlug: 'nowhere',
  invitedSlug: 'nowhere',
  addedCityId: crypto.randomUUID(),
};

async function askedOf(owner: Persona): Promise<Asked> {
  const { host, city } = world.sides[sideOf(owner)];
  await aMove(host.host.id, city.city.id);
  await anOutwardVisit(host.host.id, city.city.id);
  const id = async (kind: ObjectKind) => (await anObject(world, kind, owner)).visitId ?? '';
  return {
    visit: await id('visit pending_approval'),
    draft: await id('visit draft'),
    claim: (await anObject(world, 'claim', owner)).claimId ?? '',
    interest: (await anObject(world, 'interest', owner)).interestId ?? '',
    ...(await threadIn(owner)),
    handover: (await anObject(world, 'handover received', owner)).handover ?? '',
    verifiedClaim: (await anObject(world, 'published profile', owner)).claimId ?? '',
    joinRequest: (await anObject(world, 'join request', owner)).request ?? '',
    report: (await anObject(world, 'city report', owner)).reference ?? '',
    deskReport: (await anObject(world, 'desk report', owner)).reference ?? '',
    hostId: host.host.id,
    hostSlug: host.host.slug,
    cityId: city.city.id,
    unclaimedSlug: (await aCity()).slug,
    invitedSlug: await anInvitedCity(host.host.id),
    addedCityId: (await anAddedCity()).id,
  };
}

/** A conversation that the host has not read, after another one that it has answered: both sides have something to read. */
async function threadIn(owner: Persona) {
  const threadId = (await anObject(world, 'thread', owner)).threadId ?? '';
  const { officer } = world.sides[sideOf(owner)].host;
  await sendMessage(aContext(officer), { threadId, text: 'Welcome.', locale: 'en' });
  const thread = (await anObject(world, 'thread', owner)).threadId ?? '';
  const { visitId } = await db().thread.findUniqueOrThrow({ where: { id: thread } });
  return { thread, threadVisit: visitId ?? '' };
}

const anInvitedCity = async (hostId: string) => {
  const { id, slug } = await aCity();
  const letter = { addressee: 'City hall', textEn: 'Dear Mayor', textZh: '尊敬的市长' };
  await db().invitationLetter.create({ data: { hostId, cityId: id, version: 1, ...letter } });
  return slug;
};

const anAddedCity = async () => {
  const { id } = await aCity();
  return db().city.update({
    where: { id },
    data: { addedByHandAt: new Date(), lat: 53.9, lon: 11.5 },
    select: { id: true },
  });
};

/** Null, false, zero, an empty list, a page of nothing, a count of nothing. */
function isNothing(value: unknown): boolean {
  if (!value) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  if ('total' in value) return value.total === 0;
  return Object.values(value).every((one) => one === 0);
}

function cellsOf(row: QueryRow) {
  const { object = false, seesAll = [] } = row;
  return PERSONAS.filter((persona) => actors.get(persona)?.kind === 'user').flatMap((persona) => {
    const relations = object ? (['own', 'foreign', 'missing'] as const) : (['own'] as const);
    return relations.map((relation) => {
      const sees = relation === 'own' && row.sees.includes(persona);
      return {
        persona,
        relation,
        sees: sees || (relation !== 'missing' && seesAll.includes(persona)),
      };
    });
  });
}

describe('the table of queries', () => {
  const known = knownQueries();

  it('has a row for every query that asks who is asking', () => {
    const asking = known.filter((one) => one.asksWho).map((one) => one.id);
    expect(
      asking.filter((id) => !QUERIES[id]),
      'add to QUERIES in tests/permissions/queries.ts',
    ).toEqual([]);
    expect(
      Object.keys(QUERIES).filter((id) => !asking.includes(id)),
      'remove from QUERIES',
    ).toEqual([]);
  });

  it('says of every other query why it need not ask', () => {
    const rest = known.filter((one) => !one.asksWho).map((one) => one.id);
    const named: string[] = Object.values(UNASKED).flat();
    expect(
      rest.filter((id) => !named.includes(id)),
      'let it take an actor, or say in UNASKED of tests/permissions/queries.ts why not',
    ).toEqual([]);
    expect(
      named.filter((id) => !rest.includes(id)),
      'remove from UNASKED',
    ).toEqual([]);
    for (const id of UNASKED.partOfOthers)
      expect(screensNaming(id.split('#')[1] ?? ''), id).toEqual([]);
  });
});

describe.each(Object.keys(QUERIES))('%s', (id) => {
  const row = QUERIES[id] as QueryRow;

  it('answers those the table names and nobody else', async () => {
    const cellsHere = cellsOf(row);
    cells += cellsHere.length;
    const answers = await Promise.all(
      cellsHere.map(async ({ persona, relation }) => {
        const side = relation === 'foreign' ? sideOf(counterpartOf(persona)) : sideOf(persona);
        const actor = actors.get(persona) as UserActor;
        const about = asked[relation === 'missing' ? 'missing' : side];
        return { persona, relation, sees: !isNothing(await row.ask(actor, about, NOW)) };
      }),
    );
    expect(answers).toEqual(cellsHere);
  });
});

it('asked more than two hundred questions', () => {
  expect(cells).toBeGreaterThan(200);
});
