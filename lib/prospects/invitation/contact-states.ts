import 'server-only';
import { db } from '@/lib/db/client';
import { dayOfColumn } from '@/lib/hosts/day';
import type { ContactOutcome, ContactState } from './model';

/** How far one host has come with each city that it has written to, or begun to write to. */
export async function loadContactStates(hostId: string): Promise<Map<string, ContactState>> {
  const [letters, contacts] = await Promise.all([
    db().invitationLetter.findMany({
      where: { hostId },
      distinct: ['cityId'],
      select: { cityId: true },
    }),
    db().prospectContact.findMany({
      where: { hostId },
      distinct: ['cityId'],
      orderBy: [{ cityId: 'asc' }, { number: 'desc' }],
      select: { cityId: true, day: true, outcome: true },
    }),
  ]);
  return new Map<string, ContactState>([
    ...letters.map(({ cityId }) => [cityId, { code: 'drafted' }] as const),
    ...contacts.map(({ cityId, day, outcome }) => {
      const state: ContactState = {
        code: 'contacted',
        day: dayOfColumn(day),
        outcome: outcome as ContactOutcome,
      };
      return [cityId, state] as const;
    }),
  ]);
}
