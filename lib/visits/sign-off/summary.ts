import { formatDays } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { Translate } from '@/lib/i18n/translate';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { partySize, type RequestContent } from '../request';
import { isWholeWindow, windowLetter } from '../windows';

/** A complete request in a few lines of one language, for the mail to its approver; blank lines part them. */
export function requestInWords(request: RequestContent, locale: Locale, t: Translate): string {
  const { title, type, headOffice, sectors, party } = request;
  return [
    t('signOff.request.summary.title', { title }),
    ...(type === null
      ? []
      : [t('signOff.request.summary.type', { type: t(`visits.type.${type}`) })]),
    t('signOff.request.summary.head', { head: headOffice, count: partySize(party) }),
    t('signOff.request.summary.sectors', {
      list: listed(
        locale,
        sectors.map((id) => sectorName(id, locale)),
      ),
    }),
    ...request.windows.filter(isWholeWindow).map(({ earliest, latest, days }, index) =>
      t('signOff.request.summary.window', {
        letter: windowLetter(index),
        dates: formatDays(locale, earliest, latest),
        count: days,
      }),
    ),
  ].join('\n\n');
}
