import type { OwnCity } from '@/lib/cities/profile/queries';
import type { Locale } from '@/lib/i18n/routing';

/** What every section's form is made from. */
export type SectionProps = {
  own: OwnCity & { draft: NonNullable<OwnCity['draft']> };
  locale: Locale;
};
