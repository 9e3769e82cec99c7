import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { compatibility } from '@/lib/matching/direction';
import {
  OPEN_SECTOR,
  PRIORITY_WEIGHT,
  RANK_WEIGHTS,
  RELATED_LINK,
  WITHOUT_EVIDENCE,
} from '@/lib/matching/weights';
import { relatedWhy, sectorName, taxonomy } from '@/lib/taxonomy/taxonomy';

/** From directions to the mutual fit, with the numbers the software works by. */
export async function ThemesSection() {
  const [t, locale] = await Promise.all([getTranslations('guides.matching.themes'), getLocale()]);
  const [pair] = taxonomy.relatedSectors;
  const [first, second, third, fourth] = RANK_WEIGHTS;
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <ol className="flex flex-col gap-6">
        <Step name={t('direction.name')} text={t('direction.text')}>
          <DirectionTable />
        </Step>
        <Step
          name={t('sector.name')}
          text={t('sector.text', { evidence: WITHOUT_EVIDENCE, open: OPEN_SECTOR })}
        />
        {pair ? (
          <Step
            name={t('related.name')}
            text={t('related.text', {
              related: RELATED_LINK,
              count: taxonomy.relatedSectors.length,
              a: sectorName(pair.a, locale),
              b: sectorName(pair.b, locale),
              why: relatedWhy(pair.a, pair.b, locale),
            })}
          />
        ) : null}
        <Step
          name={t('fit.name')}
          text={t('fit.text', {
            first,
            second,
            third,
            fourth,
            important: PRIORITY_WEIGHT[2],
            interested: PRIORITY_WEIGHT[1],
          })}
        />
        <Step name={t('mutual.name')} text={t('mutual.text')} />
      </ol>
    </Section>
  );
}

function Step({ name, text, children }: { name: string; text: string; children?: ReactNode }) {
  return (
    <li>
      <h3>{name}</h3>
      <p className="max-w-measure">{text}</p>
      {children}
    </li>
  );
}

const OFFER = { offer: true, seek: false };
const SEEK = { offer: false, seek: true };

async function DirectionTable() {
  const [t, format] = await Promise.all([
    getTranslations('guides.matching.themes.direction'),
    getFormatter(),
  ]);
  const worth = (city: typeof OFFER, host: typeof OFFER) =>
    format.number(compatibility(city, host));
  return (
    <div className="max-w-120 pt-3">
      <Table
        dense
        caption={t('caption')}
        columns={[
          { key: 'city', header: t('city') },
          { key: 'offers', header: t('hostOffers'), align: 'end' },
          { key: 'seeks', header: t('hostSeeks'), align: 'end' },
        ]}
        rows={[
          { key: 'offers', city: OFFER },
          { key: 'seeks', city: SEEK },
        ].map(({ key, city }) => ({
          key,
          cells: {
            city: t(key as 'offers'),
            offers: <Worth label={t('hostOffers')} value={worth(city, OFFER)} />,
            seeks: <Worth label={t('hostSeeks')} value={worth(city, SEEK)} />,
          },
        }))}
      />
    </div>
  );
}

function Worth({ label, value }: { label: string; value: string }) {
  return (
    <>
      <span className="phone-only text-muted">{label} </span>
      {value}
    </>
  );
}
