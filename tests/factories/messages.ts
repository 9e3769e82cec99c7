import { db } from '@/lib/db/client';

/** A message from outside: to the team of a city, or to the programme. */
export async function aMessage(cityId?: string, organisationId?: string): Promise<string> {
  const { id } = await db().contactMessage.create({
    data: {
      cityId,
      organisationId,
      name: 'Kim Example',
      organisationName: 'Example Ltd',
      email: 'kim@example.eu',
      message: 'Who works on the port?',
      locale: 'en',
      deleteAfter: new Date(Date.now() + 86_400_000),
    },
  });
  return id;
}
