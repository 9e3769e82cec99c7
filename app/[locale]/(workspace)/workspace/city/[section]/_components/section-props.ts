import type { OwnCity } from '@/lib/cities/profile/queries';
import type { Locale } from '@/lib/i18n/routing';

/** What every section's form is made from. */
export type SectionProps = {
  own: OwnCity & {
    draft: NonNullable<OwnCity['draft']>;
    /** Names of colleagues who have this section open. */
    editors: readonly string[];
    /** Names of those who saved a section last, by their id. */
    savers: ReadonlyMap<string, string>;
  };
  locale: Locale;
  /**
   * Which save the page answers (`?saved=` in its address): the form is made anew after each, and stays the same one
   * when it comes back with errors, also without script.
   */
  served: string;
};
