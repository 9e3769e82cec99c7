import 'server-only';
import { headers } from 'next/headers';
import type { SectionId } from '@/lib/cities/profile/model';
import { listEditors, noteEditing } from '@/lib/cities/profile/presence';
import type { OwnCity } from '@/lib/cities/profile/queries';

/** Names of colleagues who have the section open, noting that this reader opens it too; looking ahead does not count. */
export async function editorsHere(
  userId: string,
  own: OwnCity,
  section: SectionId,
): Promise<string[]> {
  const now = new Date();
  const cityId = own.city.id;
  const ahead = (await headers()).has('next-router-prefetch');
  if (own.canEdit && !ahead) await noteEditing({ cityId, userId }, section, now);
  const editors = await listEditors({ cityId, userId, claimId: own.claim.id }, now);
  return editors.filter((one) => one.section === section).map((one) => one.name);
}
