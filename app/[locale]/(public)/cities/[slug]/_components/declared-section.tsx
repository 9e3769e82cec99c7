import { getLocale, getTranslations } from 'next-intl/server';
import { SectorName } from '@/components/city/sector-name';
import { Fingerprint } from '@/components/plots/fingerprint';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { EmptyState } from '@/components/ui/empty-state';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import type { CityRecord, DeclaredProfile, PublicTopic } from '@/lib/cities/record/model';
import { formatDay, formatPartialDay } from '@/lib/i18n/format';
import { modeName, networkName, tagName, topicName } from '@/lib/taxonomy/taxonomy';

/** What the city itself says; an honest empty ring as long as it says nothing. */
export async function DeclaredSection({ city }: { city: CityRecord }) {
  const [t, locale] = await Promise.all([getTranslations('cities.record.declared'), getLocale()]);
  if (!city.declared) return <NothingDeclared city={city} />;
  const { version, publishedAt, sectors } = city.declared;
  const day = publishedAt.toISOString().slice(0, 10);
  return (
    <Section
      title={t('title')}
      note={
        <>
          <div className="py-4">
            <Fingerprint
              interests={sectors}
              size={150}
              label={t('glyph', { count: sectors.length })}
            />
          </div>
          <p>{t('note')}</p>
          <p>{t('version', { number: version, date: formatDay(locale, day) })}</p>
          {city.confirmedAt ? (
            <p>
              {t('confirmed', {
                date: formatDay(locale, city.confirmedAt.toISOString().slice(0, 10)),
              })}
            </p>
          ) : null}
        </>
      }
    >
      <Table
        caption={t('caption', { city: cityNameIn(locale, city) })}
        columns={[
          { key: 'sector', header: t('columns.sector'), className: 'md:w-1/3' },
          { key: 'dirs', header: t('columns.dirs'), className: 'md:w-1/5' },
          { key: 'topics', header: t('columns.topics') },
        ]}
        rows={sectors.map(({ sector, offer, seek, priority, topics }) => ({
          key: sector,
          cells: {
            sector: <SectorName id={sector} />,
            dirs: (
              <>
                {t('dirs', { dirs: offer && seek ? 'both' : offer ? 'offer' : 'seek' })}
                <span className="block text-muted text-small">
                  {t('priority', { priority: String(priority) })}
                </span>
              </>
            ),
            topics: <Topics topics={topics} />,
          },
        }))}
      />
      <Lists profile={city.declared} />
    </Section>
  );
}

async function NothingDeclared({ city }: { city: CityRecord }) {
  const [t, locale] = await Promise.all([getTranslations('cities.record.declared'), getLocale()]);
  return (
    <Section title={t('title')}>
      {city.claim === 'unclaimed' ? (
        <EmptyState
          title={t('unclaimedTitle')}
          action={<TextLink href={`/join/${city.slug}`}>{t('claim')}</TextLink>}
        >
          {t('unclaimed', { city: cityNameIn(locale, city) })}
        </EmptyState>
      ) : (
        <EmptyState title={t('silentTitle')}>{t('silent')}</EmptyState>
      )}
    </Section>
  );
}

async function Topics({ topics }: { topics: readonly PublicTopic[] }) {
  const [t, locale] = await Promise.all([getTranslations('cities.record.declared'), getLocale()]);
  if (topics.length === 0) return <span className="text-muted text-small">{t('noTopics')}</span>;
  return (
    <ul className="flex flex-col gap-1.5">
      {topics.map(({ id, proof }) => (
        <li key={id}>
          {topicName(id, locale)}
          <span className="block text-muted text-note">
            {proof ? (
              <>
                <EvidenceMark kind="declared" />{' '}
                {proof.url ? (
                  <>
                    <TextLink
                      href={proof.url}
                      tone="muted"
                      label={t('proofOf', { topic: topicName(id, locale) })}
                      className="print-address"
                    >
                      {t('proof')}
                    </TextLink>{' '}
                  </>
                ) : null}
                {t('proofDate', { date: formatPartialDay(locale, proof.date) })}
                {proof.note ? (
                  <span lang="mul" className="block">
                    {proof.note}
                  </span>
                ) : null}
              </>
            ) : (
              t('noProof')
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

async function Lists({ profile }: { profile: DeclaredProfile }) {
  const [t, locale] = await Promise.all([getTranslations('cities.record.declared'), getLocale()]);
  const list = (names: string[]) => new Intl.ListFormat(locale, { type: 'unit' }).format(names);
  const rows = [
    { key: 'modes', names: profile.modes.map((id) => modeName(id, locale)) },
    { key: 'networks', names: profile.networks.map((id) => networkName(id, locale)) },
    { key: 'character', names: profile.character.map((id) => tagName(id, locale)) },
  ] as const;
  const answered = rows.filter((row) => row.names.length > 0);
  if (answered.length === 0) return null;
  return (
    <div className="pt-6">
      <DefinitionRows
        rows={answered.map(({ key, names }) => ({ key, term: t(key), value: list(names) }))}
      />
    </div>
  );
}
