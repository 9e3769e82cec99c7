import { db, disconnect } from '@/lib/db/client';
import { readerNameOf, renderStored } from '@/lib/mail/render-stored';
import { aMandateFile, aMessageFile } from '@/tests/factories/files';
import { aDeclineLetter, aLetterPdf, anIssuedLetter } from '@/tests/factories/letters';
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
  a: {
    ...ofA,
    invited: visitsOfA[0] ?? '',
    letter: await referenceWithPdf(visitsOfA[0] ?? ''),
    declined: visitsOfA.at(-1) ?? '',
  },
  b: {
    ...ofB,
    ...(await anInvited(world.sides.b)),
    declined: await aDeclined(world.sides.b),
  },
  missing: {
    visit: crypto.randomUUID(),
    draft: crypto.randomUUID(),
    invited: crypto.randomUUID(),
    letter: 'LQ-L-2026-1111-1111-2',
    declined: crypto.randomUUID(),
    claim: crypto.randomUUID(),
    verifiedClaim: crypto.randomUUID(),
    joinRequest: crypto.randomUUID(),
    interest: crypto.randomUUID(),
    thread: crypto.randomUUID(),
    messageFile: crypto.randomUUID(),
    mandateFile: crypto.randomUUID(),
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

async function namedOf(owner: Persona): Promise<Omit<Named, 'invited' | 'letter' | 'declined'>> {
  const { host, city } = world.sides[sideOf(owner)];
  const now = new Date();
  const idIn = async (kind: ObjectKind, field: string) =>
    (await anObject(world, kind, owner))[field] ?? '';
  const visit = await idIn('visit in_review', 'visitId');
  const thread = await idIn('thread', 'threadId');
  return {
    visit,
    draft: await idIn('visit draft', 'visitId'),
    claim: await idIn('claim', 'claimId'),
    verifiedClaim: world.sides[sideOf(owner)].city.claim.id,
    joinRequest: await idIn('join request', 'request'),
    interest: await idIn('interest', 'interestId'),
    thread,
    messageFile: await aMessageFile(city.officer, thread, now),
    mandateFile: await aMandateFile(city, visit, now),
    report: await aPrintedReport(city.officer, { side: 'city', host: host.host.slug }),
    deskReport: await idIn('desk report', 'reference'),
    host: host.host.slug,
    city: city.city.slug,
    unclaimed: unclaimed.slug,
  };
}

/** A visit whose letter has been issued, with its PDF. */
async function anInvited(side: World['sides']['a']): Promise<{ invited: string; letter: string }> {
  const visit = await aVisit(side, { status: 'invited' });
  const { visitId, number, reference } = await anIssuedLetter(side, visit);
  await aLetterPdf({ number });
  return { invited: visitId, letter: reference };
}

/** Reference of the letter of this visit whose PDF is there. */
async function referenceWithPdf(visitId: string): Promise<string> {
  const where = { visitId, file: { status: 'ready' as const } };
  return (await db().visitLetter.findFirstOrThrow({ where })).reference;
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
