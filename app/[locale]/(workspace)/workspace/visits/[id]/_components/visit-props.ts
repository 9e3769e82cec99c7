import type { Locale } from '@/lib/i18n/routing';
import type { RequestSignOff } from '@/lib/visits/sign-off/queries';
import type { RequestDraft, VisitDetail } from '@/lib/visits/views';

/** What every part of a visit's page is drawn from. */
export type VisitProps = {
  visit: VisitDetail;
  locale: Locale;
  /** While the request is being written: what is still missing. */
  draft: RequestDraft | null;
  /** Where the draft stands with the approver of the city hall. */
  signOff: RequestSignOff | null;
  /** Whether the reader may begin another request. */
  mayBegin: boolean;
};
