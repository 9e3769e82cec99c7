import { listed } from '@/lib/i18n/lists';
import { formatFigure } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';
import type { Translate } from '@/lib/i18n/translate';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { differencesBetween } from '../profile/difference';
import type { ProfileContent } from '../profile/model';

/** A profile in a few lines of one language, for the mail to its approver; blank lines part them. */
export function summaryInWords(
  content: ProfileContent,
  published: ProfileContent | null,
  locale: Locale,
  t: Translate,
): string {
  const { basics, sectors, places } = content;
  const names = (which: 'offer' | 'seek') =>
    sectors.filter((one) => one[which]).map(({ id }) => sectorName(id, locale));
  const line = (key: string, list: readonly string[]) =>
    list.length > 0 ? [t(`signOff.summary.${key}`, { list: listed(locale, list) })] : [];
  const residents = Number(basics?.population);
  return [
    ...(basics && residents > 0
      ? [
          t('signOff.summary.city', {
            name: basics.name,
            residents: formatFigure(locale, residents),
          }),
        ]
      : []),
    ...line('offers', names('offer')),
    ...line('seeks', names('seek')),
    ...line(
      'places',
      places.rows.flatMap(({ name }) => name || []),
    ),
    ...(published
      ? [t('signOff.summary.changes', { count: differencesBetween(published, content).length })]
      : []),
  ].join('\n\n');
}
