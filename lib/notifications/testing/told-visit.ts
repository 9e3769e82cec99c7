import { db } from '@/lib/db/client';
import { aClaimedCity, aHost } from '@/tests/factories/places';

let last = 0;

/** A submitted visit of a city to a host, with the people of both, as far as notices need it. */
export async function aToldVisit() {
  const guest = await aClaimedCity();
  const receiver = await aHost();
  last += 1;
  const visit = await db().visit.create({
    data: {
      reference: `${receiver.host.code}-2027-${String(last).padStart(3, '0')}`,
      hostId: receiver.host.id,
      cityId: guest.city.id,
      organisationId: guest.organisation.id,
      status: 'submitted',
      title: 'Ports and vocational training',
      type: 'working_visit',
      format: 'in_person',
      sectors: ['port_logistics'],
      purpose: 'To compare how both ports train people.',
      headOffice: 'Deputy mayor',
      headRankBand: 50,
      contactName: 'Jo Example',
      contactEmail: 'jo@city.test',
      mandate: 'to_follow',
      submittedAt: new Date('2026-11-25T08:00:00Z'),
    },
  });
  return { visit, reference: visit.reference ?? '', guest, receiver };
}
