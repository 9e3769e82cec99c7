import { officeName, placeName } from '@/components/visit/place-names';
import type { Locale } from '@/lib/i18n/routing';
import { interestPath } from '@/lib/interests/model';
import type { Subject } from '@/lib/threads/queries';
import { cityVisitPath, deskVisitPath } from '@/lib/visits/paths';

type Read = Pick<Subject, 'city' | 'host' | 'about'> & { reader: 'city' | 'host' };

/** The zone in which the reader's side works: days are named by it. */
export const readersZone = ({
  reader,
  city,
  host,
}: Pick<Read, 'reader' | 'city' | 'host'>): string =>
  reader === 'city' ? city.timeZone : host.timeZone;

/** The other side as the reader knows it: the host's office, or the city. */
export const otherSideName = (locale: Locale, { reader, city, host }: Read): string =>
  reader === 'city' ? officeName(locale, host) : placeName(locale, city);

/** The page of the visit or interest that a conversation is about. */
export function aboutPath({ about, reader }: Read): string {
  if ('interestId' in about) return interestPath(reader, about.interestId);
  return reader === 'city' ? cityVisitPath(about.visitId) : deskVisitPath(about.visitId);
}
