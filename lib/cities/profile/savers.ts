import 'server-only';
import { db } from '@/lib/db/client';
import type { ProfileContent } from './model';

/** Names of the people of the claim's city hall who saved a section last, by their id; also of those who have left. */
export async function listSavers(
  claimId: string,
  saved: ProfileContent['saved'],
): Promise<Map<string, string>> {
  const ids = Object.values(saved).flatMap((stamp) => stamp?.by ?? []);
  const people = await db().user.findMany({
    where: {
      id: { in: ids },
      memberships: { some: { organisation: { claims: { some: { id: claimId } } } } },
    },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
