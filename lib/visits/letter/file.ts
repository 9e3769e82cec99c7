import 'server-only';
import { cityOrganisationIdsOf, hostIdsOf, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { readReference } from '@/lib/verification/reference';
import { visibleVisits } from '../scope';

/** The PDF of an issued letter, for the two sides of its visit, who read names; or null. */
export async function getLetterFile(actor: UserActor, typed: string) {
  const reference = readReference(typed);
  if (!reference) return null;
  const sides = [
    { organisationId: { in: cityOrganisationIdsOf(actor) } },
    { hostId: { in: hostIdsOf(actor) } },
  ];
  const letter = await db().visitLetter.findFirst({
    where: { reference, visit: { AND: [visibleVisits(actor), { OR: sides }] } },
    select: { number: true, supersededAt: true, file: { select: { content: true } } },
  });
  const content = letter?.file?.content;
  return content
    ? { number: letter.number, superseded: letter.supersededAt !== null, content }
    : null;
}
