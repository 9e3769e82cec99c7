import { db, disconnect } from '@/lib/db/client';
import { readerNameOf, renderStored } from '@/lib/mail/render-stored';
import { issueLetter } from '@/lib/visits/letter/commands/issue-letter';
import { aDeclineLetter, aLetter } from '@/tests/factories/letters';
import { aContext } from '@/tests/factories/people';
import { aCity } from '@/tests/factories/places';
import { aPrintedReport } from '@/tests/factories/reports';
import { aVisit } from '@/tests/factories/visits';
import type { Marker } from '../leaks/markers';
import { plantMarkers } from '../leaks/plant';
import { fillWorldOfA, ownersOf } from '../leaks/world-of-a';
import { anObject, type ObjectKind } from './objects';
import { type Persona, sideOf } from './personas';
import type { Named } from './routes';
import { aWorld, type World } from './world';

/** What the suites on a running site need to know about the world in its database; printed as JSON. */
export type SeededWorld = {
  sids: World['sids'];
  named: Record<'a' | 'b' | 'missing', Named>;
  /** Visits of city A in other states. */
  visitsOfA: string[];
  /** What stands in the columns of A that are not public. */
  markers: Marker[];
  /** Every mail that has been written, as it would leave. */
  mails: { to: Persona | null; text: string }[];
};

const world = await aWorld();
const unclaimed = await aCity({ name: 'Unbeansprucht' });
const [ofA, ofB] = [await namedOf('officer'), await namedOf('other_officer')];
const visitsOfA = await fillWorldOfA(world);
const named = {
  // of those that the world of A is filled with the first one has its invitation, the last one the letter of its decline
  a: { ...ofA, invited: visitsOfA[0] ?? '', declined: visitsOfA.at(-1) ?? '' },
  b: {
    ...ofB,
    invited: await anInvited(world.sides.b),
    declined: await aDeclined(world.sides.b),
  },
  missing: {
    visit: crypto.randomUUID(),
    draft: crypto.randomUUID(),
    invited: crypto.randomUUID(),
    declined: crypto.randomUUID(),
    claim: crypto.randomUUID(),
    verifiedClaim: crypto.randomUUID(),
    joinRequest: crypto.randomUUID(),
    interest: crypto.randomUUID(),
    report: 'LQ-M-2026-1111-1111-2',
    deskReport: 'LQ-M-2026-1111-1111-2',
    host: 'no-such-host',
    city: 'no-such-city',
    unclaimed: 'no-such-city',
  },
};
const mails = await renderedMails();
const markers = await plantMarkers(process.env.ADMIN_DATABASE_URL ?? '', ownersOf(world));
const seeded: SeededWorld = { sids: world.sids, named, visitsOfA, markers, mails };
process.stdout.write(JSON.stringify(seeded));
await disconnect();

async function namedOf(owner: Persona): Promise<Omit<Named, 'invited' | 'declined'>> {
  const { host, city } = world.sides[sideOf(owner)];
  const idIn = async (kind: ObjectKind, field: string) =>
    (await anObject(world, kind, owner))[field] ?? '';
  return {
    visit: await idIn('visit in_review', 'visitId'),
    draft: await idIn('visit draft', 'visitId'),
    claim: await idIn('claim', 'claimId'),
    verifiedClaim: world.sides[sideOf(owner)].city.claim.id,
    joinRequest: await idIn('join request', 'request'),
    interest: await idIn('interest', 'interestId'),
    report: await aPrintedReport(city.officer, { side: 'city', host: host.host.slug }),
    deskReport: await idIn('desk report', 'reference'),
    host: host.host.slug,
    city: city.city.slug,
    unclaimed: unclaimed.slug,
  };
}

/** A visit whose letter has been issued. */
async function anInvited(side: World['sides']['a']): Promise<string> {
  const letter = await aLetter(side, await aVisit(side, { status: 'invited' }));
  const result = await issueLetter(aContext(side.host.officer), letter);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return letter.visitId;
}

/** A declined visit whose letter has been sent. */
async function aDeclined(side: World['sides']['a']): Promise<string> {
  const { visitId } = await aDeclineLetter(side, await aVisit(side, { status: 'declined' }));
  return visitId;
}

async function renderedMails(): Promise<SeededWorld['mails']> {
  const personas = Object.entries(world.actors) as [Persona, { userId: string }][];
  const rows = await db().mail.findMany({ include: { user: { select: { name: true } } } });
  return Promise.all(
    rows.map(async ({ template, params, locale, userId, ...reader }) => {
      const readerName = readerNameOf(reader);
      const mail = await renderStored({ template, params, locale, readerName });
      const to = personas.find(([, actor]) => actor.userId === userId)?.[0] ?? null;
      return { to, text: Object.values(mail).join('\n') };
    }),
  );
}
