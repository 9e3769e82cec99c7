import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/session';
import { getHolidayYears } from '@/lib/hosts/holiday-years/queries';
import type { Locale } from '@/lib/i18n/routing';
import { CalendarTable } from './_components/calendar-table';
import { GapList } from './_components/gap-list';
import { SourceRows } from './_components/source-rows';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'holidays' });
  return { title: t('title') };
}

/** Which years of which calendar are on record, what is missing, and what the rules make of that. */
export default async function HolidaysPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/admin/holidays', 'programme_admin', 'auditor');
  const record = await getHolidayYears(actor, new Date());
  if (!record) notFound();
  const t = await getTranslations('holidays');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section title={t('gaps.title')} note={<p>{t('gaps.note')}</p>}>
        <GapList record={record} locale={locale} />
      </Section>
      <Section title={t('effect.title')}>
        <ul className="prose-list">
          {(['host', 'guest', 'provisional', 'working'] as const).map((code) => (
            <li key={code}>{t(`effect.${code}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('sources.title')} note={<p>{t('sources.note')}</p>}>
        <SourceRows record={record} locale={locale} />
      </Section>
      <Section title={t('table.title')} note={<p>{t('table.note')}</p>}>
        <CalendarTable record={record} locale={locale} />
      </Section>
    </>
  );
}
