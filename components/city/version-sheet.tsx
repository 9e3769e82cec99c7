import { getTranslations } from 'next-intl/server';
import { DifferenceTable } from '@/components/city/difference-table';
import { PublisherName } from '@/components/city/version-list';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import type { Version } from '@/lib/cities/profile/version-queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

/** One published version: when, by whom, why, and what it says differently from the one before. */
export async function VersionSheet({ version, locale }: { version: Version; locale: Locale }) {
  const t = await getTranslations('review.versions');
  const { number, publishedAt, by, signedOffBy, reason, city, differences } = version;
  const date = formatDay(locale, dayIn(city.timeZone, publishedAt));
  const rows = [
    { key: 'date', term: t('column.date'), value: date },
    { key: 'by', term: t('column.by'), value: <PublisherName by={by} /> },
    {
      key: 'signedOff',
      term: t('column.signedOff'),
      value: signedOffBy && <PublisherName by={signedOffBy} />,
    },
    { key: 'reason', term: t('column.reason'), value: reason && <span lang="">{reason}</span> },
  ];
  return (
    <>
      <Section title={t('about')}>
        <DefinitionRows rows={rows.filter((row) => row.value)} />
      </Section>
      <Section
        title={number === 1 ? t('says') : t('difference')}
        note={
          <p>
            {number === 1 ? t('firstNote') : t('differenceNote', { number, before: number - 1 })}
          </p>
        }
      >
        <DifferenceTable
          differences={differences}
          locale={locale}
          caption={t('difference')}
          sides={
            number === 1
              ? undefined
              : { was: t('version', { number: number - 1 }), is: t('version', { number }) }
          }
        />
      </Section>
    </>
  );
}
