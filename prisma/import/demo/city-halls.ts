import type { UserActor } from '@/lib/auth/model';
import { CHECK_IDS } from '@/lib/cities/claims/checks';
import { verifyClaim } from '@/lib/cities/claims/commands/decide-claim';
import { asTyped } from '@/lib/cities/profile/facts';
import { SECTION_IDS } from '@/lib/cities/profile/model';
import { db } from '@/lib/db/client';
import { addMember, type DemoPeople, personOf, requestOf } from './people';
import { DEMO_CITIES, type DemoCity, demoCityRow } from './places';
import { DEMO_PROFILES } from './profiles';

const OFFICERS: Record<string, string> = {
  'musterhafen-demo-de': 'officer@demo.test',
  'port-exemple-demo-fr': 'officer-fr@demo.test',
  'villamodello-demo-it': 'officer-it@demo.test',
  'voorbeeldstad-demo-nl': 'officer-nl@demo.test',
};

/** Waits for the administrator, so that the demonstration can show how a claim is verified. */
const UNDECIDED = 'voorbeeldstad-demo-nl';

/** Makes the invented cities with their city halls; all but one are verified and have published their profile. */
export async function openCityHalls(people: DemoPeople, now: Date): Promise<void> {
  const admin = personOf(people, 'admin@demo.test');
  for (const city of DEMO_CITIES) {
    const officer = personOf(people, OFFICERS[city.slug] ?? '');
    const claim = await claimCity(city, officer, now);
    if (city.slug !== UNDECIDED) {
      await verify(claim.id, admin, now);
      for (const one of officer.memberships) if (one.claim) one.claim.status = 'verified';
    }
  }
  const { memberships } = personOf(people, 'officer@demo.test');
  const own = memberships[0];
  if (own) {
    const approver = personOf(people, 'approver@demo.test');
    await addMember(approver, { ...own, role: 'city_approver' });
    await handedOver(approver, personOf(people, 'officer@demo.test'), own.organisationId, now);
  }
  if (own?.claim)
    await askToJoin(personOf(people, 'asker@demo.test'), own.organisationId, own.claim.cityId);
}

/** The approver was the officer before, so that the demonstration has a handover to read. */
async function handedOver(from: UserActor, to: UserActor, organisationId: string, now: Date) {
  await db().handover.create({
    data: {
      fromId: from.userId,
      toId: to.userId,
      organisationId,
      leaves: false,
      status: 'accepted',
      createdAt: now,
      closedAt: now,
    },
  });
}

/** Somebody asks to join the first city hall, so that its team page has a request to show; today, so that it does not lapse. */
async function askToJoin(asker: UserActor, organisationId: string, cityId: string) {
  const now = new Date();
  await db().joinRequest.create({
    data: {
      userId: asker.userId,
      organisationId,
      cityId,
      status: 'open',
      name: asker.name,
      office: 'Port development',
      message: 'I prepare the port’s part of visits and would like to write those sections myself.',
      createdAt: now,
      openedAt: now,
    },
  });
}

async function claimCity(city: DemoCity, officer: UserActor, now: Date) {
  const row = await db().city.create({ data: demoCityRow(city) });
  const content = DEMO_PROFILES[city.slug]?.();
  if (!content) throw new Error(`The demonstration has no profile for ${city.slug}.`);
  const stamp = { revision: 1, at: now.toISOString(), by: officer.userId };
  const saved = Object.fromEntries(SECTION_IDS.map((id) => [id, stamp]));
  await db().profileDraft.create({
    data: {
      cityId: row.id,
      content: { ...content, basics: asTyped(row), saved },
      updatedById: officer.userId,
    },
  });
  const { email } = await db().user.findUniqueOrThrow({ where: { id: officer.userId } });
  await db().cityContact.create({
    data: {
      cityId: row.id,
      kind: 'contact',
      name: officer.name,
      office: 'International relations',
      email,
    },
  });
  const hall = await db().organisation.create({
    data: { kind: 'city_hall', name: city.hall, nameZh: city.hallZh, demo: true },
  });
  const claim = await db().claim.create({
    data: {
      cityId: row.id,
      organisationId: hall.id,
      claimantId: officer.userId,
      status: 'submitted',
      submittedAt: now,
      demo: true,
    },
  });
  await addMember(officer, {
    organisationId: hall.id,
    organisationName: hall.name,
    organisationNameZh: hall.nameZh,
    role: 'city_officer',
    claim: { id: claim.id, cityId: row.id, citySlug: row.slug, status: 'submitted' },
    hostId: null,
  });
  return claim;
}

async function verify(claimId: string, admin: UserActor, now: Date): Promise<void> {
  const { version } = await db().claim.findUniqueOrThrow({ where: { id: claimId } });
  const note = 'Demonstration: nothing to check.';
  const done = await verifyClaim(requestOf(admin, now), {
    claimId,
    version,
    draftVersion: 1,
    checks: CHECK_IDS,
    note,
  });
  if (!done.ok) throw new Error(`Demonstration: ${JSON.stringify(done.failure)}`);
}
