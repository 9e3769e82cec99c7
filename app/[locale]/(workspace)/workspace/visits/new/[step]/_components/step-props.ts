import type { Uploads } from '@/components/files/load-uploads';
import type { Calendars } from '@/lib/hosts/calendars';
import type { Day } from '@/lib/hosts/day';
import type { Locale } from '@/lib/i18n/routing';
import type { RequestDraft } from '@/lib/visits/views';

/** What every page of the wizard is drawn from. */
export type StepProps = {
  draft: RequestDraft;
  locale: Locale;
  calendars: Calendars;
  /** First day of the strip of both calendars. */
  stripFrom: Day;
  /** The reader came to fill gaps: show them as errors. */
  showGaps: boolean;
  /** Changes when the page is shown again to be corrected: its form then starts afresh. */
  served: string;
  uploads: Uploads;
};
