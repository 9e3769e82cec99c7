import { db } from '@/lib/db/client';
import type { InterestSide, InterestStatus } from '@/lib/interests/model';
import type { ClaimedCity, HostWithOffice } from './places';

type Input = { side?: InterestSide; status?: InterestStatus; sentAt?: Date };

const ANSWERED: InterestStatus[] = ['mutual', 'declined'];

/** An expression of interest between a city hall and a host; answers with its id. */
export async function anInterest(
  { city, organisation, officer }: ClaimedCity,
  { host }: HostWithOffice,
  { side = 'city', status = 'sent', sentAt = new Date('2026-11-25T08:00:00Z') }: Input = {},
): Promise<string> {
  const { id } = await db().interest.create({
    data: {
      hostId: host.id,
      cityId: city.id,
      organisationId: organisation.id,
      side,
      status,
      message: 'Shall we work on ports together?',
      messageLocale: 'en',
      sectors: ['port_logistics'],
      sentById: officer.userId,
      sentAt,
      answerDue: new Date('2026-12-16'),
      ...(ANSWERED.includes(status) && { answer: 'Thank you for asking.', answerLocale: 'en' }),
      closedAt: status === 'sent' ? null : sentAt,
    },
    select: { id: true },
  });
  return id;
}
