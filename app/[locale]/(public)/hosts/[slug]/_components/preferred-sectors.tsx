import { getLocale, getTranslations } from 'next-intl/server';
import { FactText } from '@/components/city/fact-list';
import { SectorName } from '@/components/city/sector-name';
import { SourceNote } from '@/components/city/source-note';
import { Fingerprint } from '@/components/plots/fingerprint';
import { AppLink } from '@/components/ui/app-link';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { directoryPath } from '@/lib/cities/directory/filter-query';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostFact, HostPortrait } from '@/lib/hosts/portrait/model';
import type { Profile, SectorInterest } from '@/lib/matching/model';
import { sectorPath } from '@/lib/sectors/slug';
import { sectorName, topicName } from '@/lib/taxonomy/taxonomy';

type Props = { host: HostPortrait; profile: Profile };

/** The host's own sectors: what it offers and seeks in each, and the facts that stand behind it. */
export async function PreferredSectors({ host, profile }: Props) {
  const [t, locale] = await Promise.all([getTranslations('hosts.sectors'), getLocale()]);
  const words = { host: cityNameIn(locale, host) };
  const interests = profile.sectors.map(({ id, priority, dirs }) => ({
    sector: id,
    priority,
    ...dirs,
  }));
  return (
    <Section
      title={t('title')}
      note={
        <>
          <div className="py-4">
            <Fingerprint
              host
              interests={interests}
              size={150}
              label={t('glyph', { ...words, count: interests.length })}
            />
          </div>
          <p>{t('note', words)}</p>
        </>
      }
    >
      <Table
        caption={t('caption', words)}
        columns={[
          { key: 'sector', header: t('columns.sector'), className: 'md:w-1/3' },
          { key: 'host', header: t('columns.host', words) },
        ]}
        rows={profile.sectors.map((sector) => ({
          key: sector.id,
          cells: {
            sector: <SectorCell sector={sector} />,
            host: (
              <SectorFacts
                facts={host.facts
                  .filter((fact) => fact.sector === sector.id && fact.group === 'sector')
                  .sort((a, b) => Number(b.lead) - Number(a.lead))}
              />
            ),
          },
        }))}
      />
    </Section>
  );
}

async function SectorCell({ sector }: { sector: SectorInterest }) {
  const [t, declared, locale] = await Promise.all([
    getTranslations('hosts.sectors'),
    getTranslations('cities.record.declared'),
    getLocale(),
  ]);
  const { offer, seek } = sector.dirs;
  const topics = sector.topics.map((topic) => topicName(topic.id, locale));
  return (
    <>
      <AppLink href={sectorPath(sector.id)} className="text-ink no-underline hover:underline">
        <SectorName id={sector.id} />
      </AppLink>
      <span className="block pt-1 font-normal text-small">
        {declared('dirs', { dirs: offer && seek ? 'both' : offer ? 'offer' : 'seek' })}
        {sector.open ? ` · ${t('open')}` : null}
      </span>
      {topics.length > 0 ? (
        <span className="block font-normal text-muted text-small">{topics.join(' · ')}</span>
      ) : null}
      <TextLink
        href={directoryPath({ known: ['signal'], sectors: [sector.id] })}
        className="font-normal text-small"
        label={`${t('all')}: ${sectorName(sector.id, locale)}`}
      >
        {t('all')}
      </TextLink>
    </>
  );
}

function SectorFacts({ facts }: { facts: readonly HostFact[] }) {
  return (
    <ul className="flex flex-col gap-2 text-small">
      {facts.map((fact) => (
        <li key={fact.key}>
          <FactText fact={fact} /> <SourceNote source={fact.source} year={fact.year} />
        </li>
      ))}
    </ul>
  );
}
