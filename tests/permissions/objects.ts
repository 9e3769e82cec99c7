import { hashOfSecret } from '@/lib/auth/tokens';
import { db } from '@/lib/db/client';
import { writeCounterpart } from '@/lib/threads/commands/word-message';
import type { VisitStatus } from '@/lib/visits/model';
import { anInterest } from '@/tests/factories/interests';
import { anIssuedLetter } from '@/tests/factories/letters';
import { aMessage } from '@/tests/factories/messages';
import { anOutwardVisit } from '@/tests/factories/outward-visits';
import { aContext, aMember, aUser } from '@/tests/factories/people';
import { aCity, aClaimedCity, aHost } from '@/tests/factories/places';
import { aFailedReport } from '@/tests/factories/reports';
import { aThread } from '@/tests/factories/threads';
import { aVisit } from '@/tests/factories/visits';
import { type Persona, type SignedIn, sideOf } from './personas';
import type { World } from './world';

/** The fields by which a form names its object. */
export type ObjectFields = Record<string, string>;

type Maker = {
  /** An object that is this person’s own, as far as such a one can have it. */
  make: (world: World, owner: Persona) => Promise<ObjectFields>;
  /** Whoever may act on one of them may act on all: none is foreign. */
  common?: boolean;
};

type VisitIn = `visit ${Exclude<VisitStatus, 'closed' | 'expired'>}`;
type OtherKind =
  | 'claim'
  | 'join request'
  | 'handover of the team'
  | 'handover received'
  | 'participant'
  | 'remark'
  | 'sign-off'
  | 'request sign-off'
  | 'published profile'
  | 'city report'
  | 'desk report'
  | 'city message'
  | 'unclaimed city'
  | 'host address'
  | 'participating city'
  | 'outward visit'
  | 'interest'
  | 'thread'
  | 'message'
  | 'wording'
  | 'programme message'
  | 'notice'
  | 'colleague'
  | 'account'
  | 'host'
  | 'lane'
  | 'department'
  | 'site'
  | 'closed period'
  | 'letter without a PDF'
  | 'mail'
  | 'session'
  | 'data request';
export type ObjectKind = VisitIn | OtherKind;

const OTHERS: Record<OtherKind, Maker> = {
  claim: {
    common: true,
    make: async () => {
      const { claim } = await aClaimedCity({ status: 'submitted' });
      return { claimId: claim.id, version: '1' };
    },
  },
  /** Of the own city hall; of people without one, of city A’s. */
  remark: {
    make: async (world, owner) => {
      const { claim } = world.sides[sideOf(owner)].city;
      const decision = await db().claimDecision.create({
        data: { claimId: claim.id, outcome: 'returned', draftVersion: 1, content: {} },
      });
      const { id } = await db().claimRemark.create({
        data: {
          claimId: claim.id,
          decisionId: decision.id,
          position: 1,
          section: 'basics',
          text: 'Please add the website.',
          textLocale: 'en',
        },
      });
      return { remarkId: id };
    },
  },
  /** The part of a verified city hall in the programme. */
  participant: {
    common: true,
    make: async () => ({ claimId: (await aClaimedCity()).claim.id }),
  },
  /** Of the own city hall; one that was replaced, because only one of a city hall is open. */
  'sign-off': {
    make: async (world, owner) => {
      const { claim, officer } = world.sides[sideOf(owner)].city;
      const { id } = await db().profileSignOff.create({
        data: {
          claimId: claim.id,
          draftVersion: 1,
          askedById: officer.userId,
          status: 'replaced',
        },
      });
      return { signOffId: id };
    },
  },
  /** Of a draft of the own city hall; one that was replaced. */
  'request sign-off': {
    make: async (world, owner) => {
      const { city } = world.sides[sideOf(owner)];
      const { visitId } = await aVisit(world.sides[sideOf(owner)], { status: 'draft' });
      const { id } = await db().requestSignOff.create({
        data: {
          visitId,
          visitVersion: 1,
          askedById: city.officer.userId,
          askedAt: new Date(),
          status: 'replaced',
        },
      });
      return { signOffId: id };
    },
  },
  'published profile': {
    common: true,
    make: async () => {
      const { claim, city } = await aClaimedCity();
      await db().profileVersion.create({ data: { cityId: city.id, number: 1, content: {} } });
      return { claimId: claim.id, number: '1' };
    },
  },
  /** Of the own city hall, or of the own desk; of people without one, of side A’s. */
  'city report': {
    make: async (world, owner) => {
      const { city, host } = world.sides[sideOf(owner)];
      const subject = { side: 'city', host: host.host.slug } as const;
      return { reference: await aFailedReport(city.officer, subject) };
    },
  },
  'desk report': {
    make: async (world, owner) => {
      const { city, host } = world.sides[sideOf(owner)];
      const subject = { side: 'host', city: city.city.slug } as const;
      return { reference: await aFailedReport(host.officer, subject) };
    },
  },
  notice: {
    make: async (world, owner) => {
      const { userId } = world.actors[owner as SignedIn] ?? world.actors.officer;
      const { id } = await db().notification.create({
        data: {
          userId,
          dedupeKey: crypto.randomUUID(),
          kind: 'claim_verified',
          path: '/workspace',
        },
      });
      return { id };
    },
  },
  /** Of one’s own team; of people without a team, of city A’s. */
  colleague: {
    make: async (world, owner) => {
      const { city, host } = world.sides[sideOf(owner)];
      const isHost = owner.includes('host');
      const actor = isHost
        ? await aMember(host.office, 'host_approver')
        : await aMember(city.organisation, 'city_approver', city.claim);
      const { id } = await db().membership.findFirstOrThrow({ where: { userId: actor.userId } });
      return { membership: id };
    },
  },
  /** Of the own city hall; of people without one, of city A’s. */
  'handover of the team': {
    make: async (world, owner) => {
      const { city } = world.sides[sideOf(owner)];
      const from = await aMember(city.organisation, 'city_officer', city.claim);
      return aHandover(city, { fromId: from.userId, toId: (await aUser()).id });
    },
  },
  /** To the person, from an officer who has left meanwhile: accepting it would make everybody an officer. */
  'handover received': {
    make: async (world, owner) => {
      const { city } = world.sides[sideOf(owner)];
      const toId = world.actors[owner as SignedIn]?.userId ?? (await aUser()).id;
      return aHandover(city, { fromId: (await aUser()).id, toId });
    },
  },
  'join request': {
    make: async (world, owner) => {
      const { city } = world.sides[sideOf(owner)];
      const user = await aUser();
      const { id } = await db().joinRequest.create({
        data: {
          userId: user.id,
          organisationId: city.organisation.id,
          cityId: city.city.id,
          status: 'open',
          openedAt: new Date(),
          name: user.name,
          office: 'Port office',
          message: 'I work on the port.',
        },
      });
      return { request: id };
    },
  },
  'data request': {
    common: true,
    make: async () => {
      const { id: userId } = await aUser();
      const askedAt = new Date();
      const dueAt = new Date(askedAt.getTime() + 30 * 86_400_000);
      const { id } = await db().dataRequest.create({ data: { userId, askedAt, dueAt } });
      return { request: id };
    },
  },
  'city message': {
    make: async (world, owner) => {
      const { city } = world.sides[sideOf(owner)];
      return { messageId: await aMessage(city.city.id, city.organisation.id) };
    },
  },
  /** Every host may write to every city. */
  'unclaimed city': {
    common: true,
    make: async () => ({ cityId: (await aCity()).id }),
  },
  /** Every city may write to every host, and every host to every city that takes part. */
  'host address': {
    common: true,
    make: async () => ({ host: (await aHost()).host.slug }),
  },
  'participating city': {
    common: true,
    make: async () => {
      const { city } = await aClaimedCity();
      await db().profileVersion.create({ data: { cityId: city.id, number: 1, content: {} } });
      return { cityId: city.id };
    },
  },
  /** Of the own host; of people without one, of host A’s. */
  'outward visit': {
    make: async (world, owner) => {
      const { host } = world.sides[sideOf(owner)].host;
      return { outwardId: await anOutwardVisit(host.id, (await aCity()).id) };
    },
  },
  /** Between the two of the side, over already: only one of a pair is open. */
  interest: {
    make: async (world, owner) => {
      const { city, host } = world.sides[sideOf(owner)];
      const id = await anInterest(city, host, { status: 'declined' });
      return { interestId: id, version: '1' };
    },
  },
  /** About a visit of the side, begun by its city. */
  thread: { make: async (world, owner) => ({ threadId: await threadOf(world, owner) }) },
  message: {
    make: async (world, owner) => {
      const threadId = await threadOf(world, owner);
      const { id } = await db().threadMessage.findFirstOrThrow({ where: { threadId } });
      return { messageId: id };
    },
  },
  /** What the host's officer has written in the other language. */
  wording: {
    make: async (world, owner) => {
      const threadId = await threadOf(world, owner);
      const { id } = await db().threadMessage.findFirstOrThrow({ where: { threadId } });
      const { officer } = world.sides[sideOf(owner)].host;
      const words = { messageId: id, version: 0, counterpart: '我们周一抵达。' };
      await writeCounterpart(aContext(officer), words);
      return { messageId: id };
    },
  },
  'programme message': { common: true, make: async () => ({ messageId: await aMessage() }) },
  account: { common: true, make: async () => ({ user: (await aUser()).id }) },
  /** Of the own host; of people without one, of host A’s. */
  lane: {
    make: async (world, owner) => {
      const { host } = world.sides[sideOf(owner)].host;
      const { id } = await db().lane.create({
        data: { hostId: host.id, nameEn: 'Second lane', nameZh: '第二接待线' },
      });
      return { laneId: id };
    },
  },
  department: {
    make: async (world, owner) => {
      const { host } = world.sides[sideOf(owner)].host;
      const { id } = await db().department.create({
        data: { hostId: host.id, nameEn: 'Commerce bureau', nameZh: '商务局' },
      });
      return { departmentId: id };
    },
  },
  site: {
    make: async (world, owner) => {
      const { host } = world.sides[sideOf(owner)].host;
      const { id } = await db().site.create({
        data: { hostId: host.id, nameEn: 'Software park', nameZh: '软件园', kind: 'park' },
      });
      return { siteId: id };
    },
  },
  /** Of the own host; of people without one, of host A’s. */
  'closed period': {
    make: async (world, owner) => {
      const { host } = world.sides[sideOf(owner)].host;
      const { id } = await db().closedPeriod.create({
        data: {
          hostId: host.id,
          nameEn: 'Works',
          nameZh: '检修',
          startsOn: new Date('2027-07-01'),
          endsOn: new Date('2027-07-09'),
        },
      });
      return { periodId: id };
    },
  },
  /** Of the own side; of people without one, of side A’s. */
  'letter without a PDF': {
    make: async (world, owner) => {
      const side = world.sides[sideOf(owner)];
      const visit = await aVisit(side, { status: 'invited' });
      const { visitId, number } = await anIssuedLetter(side, visit);
      await db().visitLetterFile.updateMany({
        where: { letter: { number } },
        data: { status: 'failed', failure: 'timeout' },
      });
      return { visitId, number };
    },
  },
  host: { common: true, make: async () => ({ host: (await aHost()).host.id }) },
  mail: {
    common: true,
    make: async () => {
      const user = await aUser();
      const { id } = await db().mail.create({
        data: {
          userId: user.id,
          to: user.email,
          locale: 'en',
          template: 'visit_submitted',
          dedupeKey: crypto.randomUUID(),
          status: 'failed',
        },
      });
      return { id };
    },
  },
  session: {
    make: async (world, owner) => {
      const { userId } = world.actors[owner as SignedIn] ?? world.actors.officer;
      const idHash = hashOfSecret(crypto.randomUUID());
      const expiresAt = new Date(Date.now() + 3_600_000);
      await db().session.create({ data: { idHash, userId, expiresAt } });
      return { session: idHash.slice(0, 16) };
    },
  },
};

const makerOf = (kind: ObjectKind): Maker => {
  if (!kind.startsWith('visit ')) return OTHERS[kind as OtherKind];
  const status = kind.slice('visit '.length) as VisitIn extends `visit ${infer Status}`
    ? Status
    : never;
  return {
    make: async (world, owner) => {
      const { visitId, version } = await aVisit(world.sides[sideOf(owner)], { status });
      return { visitId, version: String(version) };
    },
  };
};

export const isCommon = (kind: ObjectKind) => makerOf(kind).common ?? false;

/** A new object that belongs to this person. */
export const anObject = (world: World, kind: ObjectKind, owner: Persona) =>
  makerOf(kind).make(world, owner);

/** What names an object nobody has: ids are made up, the rest stays. */
export const missing = (fields: ObjectFields): ObjectFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      /^\d+$/.test(value) ? value : madeUp(value),
    ]),
  );

const madeUp = (id: string) => (id.length === 16 ? 'no-such-session0' : crypto.randomUUID());

async function aHandover(
  { organisation }: World['sides']['a']['city'],
  people: { fromId: string; toId: string },
): Promise<ObjectFields> {
  const { id } = await db().handover.create({
    data: { organisationId: organisation.id, ...people, leaves: false },
  });
  return { handover: id };
}

async function threadOf(world: World, owner: Persona): Promise<string> {
  const side = world.sides[sideOf(owner)];
  const { visitId } = await aVisit(side, { status: 'in_review' });
  return aThread(side, visitId);
}
