import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PartnerLine, PresenceLine, VisitLine } from '@/components/city/china-lines';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Section } from '@/components/ui/section';
import type { CityRecord } from '@/lib/cities/record/model';

/** The public part of the city's own word on its experience with China; nothing when it says nothing. */
export async function ExperienceSection({ city }: { city: CityRecord }) {
  const [t, locale] = await Promise.all([getTranslations('profileChina.public'), getLocale()]);
  if (!city.declared) return null;
  const { partners, visits, presence, lessons } = city.declared.china;
  const rows = <Row,>(answer: { rows: Row[] }, line: (row: Row) => ReactNode) =>
    answer.rows.length === 0 ? null : (
      <ul className="flex flex-col gap-2 text-ink">
        {answer.rows.map((row) => (
          <li key={JSON.stringify(row)}>{line(row)}</li>
        ))}
      </ul>
    );
  const own = (text: string) =>
    text === '' ? null : (
      <span lang="" className="whitespace-pre-line text-ink">
        {text}
      </span>
    );
  const answers = [
    {
      key: 'partners',
      value: rows(partners, (one) => <PartnerLine partner={one} locale={locale} />),
    },
    { key: 'visits', value: rows(visits, (one) => <VisitLine visit={one} locale={locale} />) },
    {
      key: 'presence',
      value: rows(presence, (one) => <PresenceLine presence={one} locale={locale} />),
    },
    { key: 'worked', value: own(lessons.worked) },
    { key: 'failed', value: own(lessons.failed) },
  ] as const;
  const given = answers.filter(({ value }) => value !== null);
  if (given.length === 0) return null;
  return (
    <Section
      title={t('title')}
      note={
        <div className="flex gap-2.5">
          <EvidenceMark kind="declared" />
          <p>{t('note')}</p>
        </div>
      }
    >
      <DefinitionRows rows={given.map(({ key, value }) => ({ key, term: t(key), value }))} />
    </Section>
  );
}
