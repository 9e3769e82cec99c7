import { getLocale, getTranslations } from 'next-intl/server';
import { SectorName } from '@/components/city/sector-name';
import { Fingerprint } from '@/components/plots/fingerprint';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { StoredStatement } from '@/lib/cities/documented-statement';
import { cityNameIn } from '@/lib/cities/name-in';
import type { CityRecord } from '@/lib/cities/record/model';
import { topicName } from '@/lib/taxonomy/taxonomy';

/** What public programme pages say the city works on, in their own words and with their addresses. */
export async function DocumentedSection({ city }: { city: CityRecord }) {
  const [t, declared, locale] = await Promise.all([
    getTranslations('cities.record.documented'),
    getTranslations('cities.record.declared'),
    getLocale(),
  ]);
  if (city.documented.length === 0) return null;
  const interests = city.interests.map((one) => ({ ...one, documented: true }));
  return (
    <Section
      title={t('title')}
      note={
        <>
          <div className="flex gap-2.5">
            <EvidenceMark kind="documented" />
            <p>{t('note')}</p>
          </div>
          <div className="py-4">
            <Fingerprint
              interests={interests}
              size={120}
              label={declared('glyph', { count: interests.length })}
            />
          </div>
        </>
      }
    >
      <Table
        caption={t('caption', { city: cityNameIn(locale, city) })}
        columns={[
          { key: 'sector', header: t('columns.sector'), className: 'md:w-1/3' },
          { key: 'wording', header: t('columns.wording') },
          { key: 'source', header: t('columns.source'), className: 'md:w-1/4' },
        ]}
        rows={city.documented.map((one) => ({
          key: one.id,
          cells: {
            sector: <SectorName id={one.sector} />,
            wording: <Wording topic={one} />,
            source: <PageLink topic={one} />,
          },
        }))}
      />
    </Section>
  );
}

async function Wording({ topic }: { topic: StoredStatement }) {
  const [t, locale] = await Promise.all([getTranslations('cities.record.declared'), getLocale()]);
  const { offer, seek } = topic;
  return (
    <>
      <span lang="en">{topic.wording}</span>
      <span className="block text-muted text-small">
        {topic.topic ? `${topicName(topic.topic, locale)} · ` : null}
        {t('dirs', { dirs: offer && seek ? 'both' : offer ? 'offer' : 'seek' })}
      </span>
    </>
  );
}

async function PageLink({ topic }: { topic: StoredStatement }) {
  const t = await getTranslations('cities.record.documented');
  const { programme, pageDate } = topic;
  return (
    <TextLink href={topic.url} className="print-address text-small">
      {pageDate ? t('page', { programme, date: pageDate }) : t('pageUndated', { programme })}
    </TextLink>
  );
}
