import type { Status } from '@/components/ui/status-mark';
import { officeName, placeName } from '@/components/visit/place-names';
import type { Locale } from '@/lib/i18n/routing';
import type { InterestStatus } from '@/lib/interests/model';
import type { InterestItem } from '@/lib/interests/queries';

/** The mark of an interest's status. */
export const INTEREST_MARKS: Record<InterestStatus, Status> = {
  sent: 'interest_sent',
  mutual: 'mutual',
  declined: 'declined',
  withdrawn: 'withdrawn',
  dormant: 'dormant',
};

/** The other side as the reader knows it: the host's office, or the city. */
export const otherName = (locale: Locale, { reader, city, host }: InterestItem): string =>
  reader === 'city' ? officeName(locale, host) : placeName(locale, city);
