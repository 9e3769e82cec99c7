import { getTranslations } from 'next-intl/server';
import { actPath, offeredAct } from '@/components/desk/acts';
import { DeskSection } from '@/components/desk/desk-section';
import { TextLink } from '@/components/ui/text-link';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { VisitDetail } from '@/lib/visits/views';

/** On the desk's page of a declined request: how far its letter is, and where to write or print it. */
export async function DeclineLetterSection(props: { visit: VisitDetail; locale: Locale }) {
  const { visit, locale } = props;
  if (!visit.declineLetter) return null;
  const t = await getTranslations('declineLetter.desk');
  const { draft, sent } = visit.declineLetter;
  const day = sent && formatDay(locale, dayIn(visit.host.timeZone, sent.sentAt));
  return (
    <DeskSection title={t('title')}>
      <p>{day ? t('sent', { day }) : draft ? t('draft') : t('none')}</p>
      {sent ? <TextLink href={`/print/decline/${visit.id}`}>{t('print')}</TextLink> : null}
      {offeredAct(visit, 'decline-letter') ? (
        <TextLink href={actPath(visit.id, 'decline-letter')}>{t('write')}</TextLink>
      ) : null}
    </DeskSection>
  );
}
