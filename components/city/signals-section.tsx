import { getLocale, getTranslations } from 'next-intl/server';
import { SectorName } from '@/components/city/sector-name';
import { SourceNote } from '@/components/city/source-note';
import { RegionStrip } from '@/components/plots/region-strip';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Ledger } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { CityRecord, RegionalSignal } from '@/lib/cities/record/model';

/** Statistics about the city's region among all European regions: value, rank, what it is made of, confidence. */
export async function SignalsSection({ city }: { city: CityRecord }) {
  const t = await getTranslations('cities.record.signals');
  if (!city.region || city.signals.length === 0) {
    return (
      <Section title={t('title')}>
        <p className="text-muted">{t('none')}</p>
      </Section>
    );
  }
  const { name } = city.region;
  return (
    <Section
      title={t('title')}
      note={
        <>
          <div className="flex gap-2.5">
            <EvidenceMark kind="signal" />
            <p>{t.rich('note', { name, region: (text) => <span lang="mul">{text}</span> })}</p>
          </div>
          <p>{t('tick')}</p>
        </>
      }
    >
      <Ledger>
        {city.signals.map((signal) => (
          <SignalRow key={signal.sector} signal={signal} />
        ))}
      </Ledger>
      <p className="mt-3 text-muted text-note">
        {t('scale')}{' '}
        <TextLink href="/sources#signals" tone="muted">
          {t('method')}
        </TextLink>
      </p>
    </Section>
  );
}

async function SignalRow({ signal }: { signal: RegionalSignal }) {
  const [t, sources, locale] = await Promise.all([
    getTranslations('cities.record.signals'),
    getTranslations('sources'),
    getLocale(),
  ]);
  const { value, rank, rankedRegions, median, distribution, years } = signal;
  const basis = signal.basis as Parameters<typeof sources.has>[0];
  const known = value !== null && median !== null;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-5 gap-y-1 md:grid-cols-[13.5rem_minmax(0,1fr)_10rem] print:grid-cols-[8rem_minmax(0,1fr)_6rem]">
      <h3 className="font-normal">
        <SectorName id={signal.sector} />
      </h3>
      <div className="max-md:order-3 max-md:col-span-2 print:order-none print:col-span-1">
        {known ? (
          <RegionStrip
            values={distribution}
            median={median}
            own={value}
            medianLabel={t('median', { value: Math.round(median) })}
          />
        ) : null}
        <p className="max-w-107 text-muted text-small">
          {sources(`basis.${basis}` as 'basis.manufacturing')}
          {locale === 'en' ? '. ' : '。'}
          {sources(`confidence.${signal.confidence}` as 'confidence.low')}
          {years ? `${locale === 'en' ? '; ' : '；'}${t('years', { years })}` : null}{' '}
          <SourceNote source={signal.source} />
        </p>
      </div>
      <p className="text-end">
        {known ? (
          <>
            <span className="block font-number text-figure">{Math.round(value)}</span>
            <span className="text-muted text-small">
              {t('rank', { rank: rank ?? 0, ranked: rankedRegions ?? 0 })}
            </span>
          </>
        ) : (
          <span className="text-muted text-small">{t('noData')}</span>
        )}
      </p>
    </li>
  );
}
