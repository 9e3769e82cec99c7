import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { aMember } from './people';
import { uniqueCode, uniqueNumber } from './unique';

type CityInput = { name?: string; nameZh?: string; countryCode?: string; timeZone?: string };

/** A European city as the directory lists it: unclaimed. */
export async function aCity(input: CityInput = {}) {
  const { name = 'Teststadt', nameZh = '测试市', countryCode = 'DE' } = input;
  return db().city.create({
    data: {
      slug: `${name.toLowerCase()}-${uniqueNumber()}-${countryCode.toLowerCase()}`,
      name,
      asciiName: name,
      nameZh,
      countryCode,
      countryGroup: 'EU27',
      population: 120_000,
      populationYear: '2024',
      timeZone: input.timeZone ?? 'Europe/Berlin',
      searchText: `${name.toLowerCase()} ${nameZh}`,
    },
  });
}

export type ClaimedCity = Awaited<ReturnType<typeof aClaimedCity>>;

/** A city whose town hall has been verified, with its officer and approver. */
export async function aClaimedCity(
  input: CityInput & { status?: 'draft' | 'submitted' | 'verified' } = {},
) {
  const status = input.status ?? 'verified';
  const city = await aCity(input);
  const organisation = await db().organisation.create({
    data: { kind: 'city_hall', name: `City of ${city.name}` },
  });
  const officer = await aMember(organisation, 'city_officer');
  const now = new Date();
  const row = await db().claim.create({
    data: {
      cityId: city.id,
      organisationId: organisation.id,
      claimantId: officer.userId,
      status,
      submittedAt: status === 'draft' ? null : now,
      decidedAt: status === 'verified' ? now : null,
    },
  });
  const claim = { id: row.id, cityId: city.id, citySlug: city.slug, status };
  const approver = await aMember(organisation, 'city_approver', claim);
  return { city, organisation, claim, officer: withClaim(officer, claim), approver };
}

function withClaim(
  actor: UserActor,
  claim: NonNullable<UserActor['memberships'][number]['claim']>,
) {
  return { ...actor, memberships: actor.memberships.map((one) => ({ ...one, claim })) };
}

export type HostWithOffice = Awaited<ReturnType<typeof aHost>>;

/** A host with one lane and its foreign-affairs office. */
export async function aHost(input: { name?: string; timeZone?: string } = {}) {
  const { name = 'Testhafen', timeZone = 'Asia/Shanghai' } = input;
  const city = await aCity({ name, nameZh: '测试港', countryCode: 'CN', timeZone });
  const host = await db().host.create({
    data: {
      cityId: city.id,
      code: uniqueCode(),
      slug: `${name.toLowerCase()}-${uniqueNumber()}`,
      officeEn: `${name} Foreign Affairs Office`,
      officeZh: '测试港市外办',
      timeZone,
      lanes: { create: { nameEn: 'Main lane', nameZh: '主接待线' } },
    },
    include: { lanes: true },
  });
  const office = await db().organisation.create({
    data: { kind: 'host_office', name: host.officeEn, nameZh: host.officeZh, hostId: host.id },
  });
  const zh = { locale: 'zh-CN' } as const;
  const officer = await aMember(office, 'host_officer', null, zh);
  const approver = await aMember(office, 'host_approver', null, zh);
  return { city, host, lane: host.lanes[0], office, officer, approver };
}
