import { getLocale, getTranslations } from 'next-intl/server';
import { SectorName } from '@/components/city/sector-name';
import { SourceNote } from '@/components/city/source-note';
import { AppLink } from '@/components/ui/app-link';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { directoryPath } from '@/lib/cities/directory/filter-query';
import { STRONG_SIGNAL } from '@/lib/cities/directory/filters';
import { cityNameIn } from '@/lib/cities/name-in';
import type {
  HostFact,
  HostPortrait,
  SignalScope,
  StrongRegions,
} from '@/lib/hosts/portrait/model';
import { sectorPath } from '@/lib/sectors/slug';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectors as allSectors, sectorName } from '@/lib/taxonomy/taxonomy';

type Props = {
  host: HostPortrait;
  sectors: readonly SectorId[];
  regions: readonly StrongRegions[];
  scope: SignalScope;
};

/** The host's preferred sectors: what it has, and how many European cities lie in strong regions. */
export async function SectorLedger({ host, sectors, regions, scope }: Props) {
  const [t, locale] = await Promise.all([getTranslations('home.sectors'), getLocale()]);
  const hostName = cityNameIn(locale, host);
  return (
    <Section
      title={t('title', { count: sectors.length, host: hostName })}
      note={
        <>
          <p>{t('note', { more: allSectors.length - sectors.length, host: hostName })}</p>
          <p>
            <TextLink href="/sectors">{t('all', { count: allSectors.length })}</TextLink>
          </p>
        </>
      }
    >
      <Table
        caption={t('caption', { host: hostName })}
        columns={[
          { key: 'sector', header: t('columns.sector'), className: 'md:w-1/4' },
          { key: 'host', header: t('columns.host', { host: hostName }) },
          { key: 'cities', header: t('columns.cities'), align: 'end', className: 'md:w-1/4' },
        ]}
        rows={sectors.map((sector) => ({
          key: sector,
          cells: {
            sector: (
              <AppLink href={sectorPath(sector)} className="text-ink no-underline hover:underline">
                <SectorName id={sector} />
              </AppLink>
            ),
            host: <LeadFact fact={host.facts.find((one) => one.sector === sector && one.lead)} />,
            cities: (
              <CitiesCell sector={sector} counts={regions.find((one) => one.sector === sector)} />
            ),
          },
        }))}
        note={
          <span className="flex gap-2.5">
            <EvidenceMark kind="signal" />
            <span>{t('footnote', { threshold: STRONG_SIGNAL, ...scope })}</span>
          </span>
        }
      />
    </Section>
  );
}

async function LeadFact({ fact }: { fact: HostFact | undefined }) {
  const [t, locale] = await Promise.all([getTranslations('home.sectors'), getLocale()]);
  if (!fact) return <span className="text-muted">{t('noFact')}</span>;
  return (
    <div className="max-w-80 text-small">
      {locale === 'zh-CN' ? fact.textZh : fact.textEn}
      <div>
        <SourceNote source={fact.source} year={fact.year} />
      </div>
    </div>
  );
}

async function CitiesCell({ sector, counts }: { sector: SectorId; counts?: StrongRegions }) {
  const [t, locale] = await Promise.all([getTranslations('home.sectors'), getLocale()]);
  const { cities, regions } = counts ?? { cities: 0, regions: 0 };
  return (
    <AppLink
      href={directoryPath({ known: ['signal'], sectors: [sector] })}
      aria-label={t('citiesLabel', { sector: sectorName(sector, locale), cities, regions })}
      className="text-ink no-underline hover:underline md:block"
    >
      {t.rich('cities', {
        cities,
        regions,
        b: (text) => <b className="font-number text-figure">{text}</b>,
        unit: (text) => <span className="phone-only text-small">{text}</span>,
        small: (text) => <span className="text-muted text-small md:block">{text}</span>,
      })}
    </AppLink>
  );
}
