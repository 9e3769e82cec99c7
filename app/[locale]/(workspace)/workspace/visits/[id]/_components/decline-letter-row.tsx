import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { VisitProps } from './visit-props';

/** The letter of a declined request among the papers, once it is sent. */
export async function declineLetterRows({ visit, locale }: Pick<VisitProps, 'visit' | 'locale'>) {
  const sent = visit.declineLetter?.sent;
  if (!sent) return [];
  const t = await getTranslations('declineLetter.city');
  const day = formatDay(locale, dayIn(visit.host.timeZone, sent.sentAt));
  return [
    {
      key: 'decline-letter',
      term: <TextLink href={`/print/decline/${visit.id}`}>{t('term')}</TextLink>,
      value: t('read', { day }),
    },
  ];
}
