import { getLocale, getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { PlaceLine } from '@/components/city/place-line';
import { EmptyState } from '@/components/ui/empty-state';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { DemoMark } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { directoryPath } from '@/lib/cities/directory/filter-query';
import { cityNameIn } from '@/lib/cities/name-in';
import { formatPartialDay } from '@/lib/i18n/format';
import type { SectorCity } from '@/lib/sectors/model';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = { sector: SectorId; cities: readonly SectorCity[]; total: number };

/** Cities that say so themselves, or of which a public page says so; each with its documented ties to hosts. */
export async function CitiesSection({ sector, cities, total }: Props) {
  const [t, locale] = await Promise.all([getTranslations('sectors.cities'), getLocale()]);
  const name = sectorName(sector, locale);
  if (total === 0) {
    return (
      <Section title={t('title')}>
        <EmptyState title={t('none')} action={<TextLink href="/join">{t('first')}</TextLink>}>
          {t('noneText')}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section
      title={t('title')}
      note={
        <>
          <p>{t('count', { count: total })}</p>
          <EvidenceMark kind="declared" label={t('declared')} />
          <EvidenceMark kind="documented" label={t('documented')} />
          <p>
            <TextLink
              href={directoryPath({ known: ['declared', 'documented'], sectors: [sector] })}
            >
              {t('directory')}
            </TextLink>
          </p>
        </>
      }
    >
      <Table
        caption={t('caption', { sector: name })}
        columns={[
          { key: 'city', header: t('columns.city'), className: 'md:w-2/5' },
          { key: 'says', header: t('columns.says') },
          { key: 'ties', header: t('columns.ties'), className: 'md:w-1/3' },
        ]}
        rows={cities.map((city) => ({
          key: city.slug,
          cells: {
            city: <Place city={city} />,
            says: <Says city={city} />,
            ties: <Ties city={city} />,
          },
        }))}
        note={cities.length < total ? t('more', { shown: cities.length, count: total }) : undefined}
      />
    </Section>
  );
}

async function Place({ city }: { city: SectorCity }) {
  const [t, locale] = await Promise.all([getTranslations('cities'), getLocale()]);
  return (
    <>
      <TextLink href={`/cities/${city.slug}`}>
        <CityName city={city} locale={locale} both />
      </TextLink>{' '}
      {city.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
      <span className="block font-normal text-muted text-small">
        <PlaceLine city={city} />
      </span>
    </>
  );
}

async function Says({ city: { kind, offer, seek } }: { city: SectorCity }) {
  const [t, declared] = await Promise.all([
    getTranslations('sectors.cities'),
    getTranslations('cities.record.declared'),
  ]);
  return (
    <span className="flex gap-2.5 text-small">
      <EvidenceMark kind={kind} />
      <span>
        {declared('dirs', { dirs: offer && seek ? 'both' : offer ? 'offer' : 'seek' })}
        <span className="block text-muted">{t(kind)}</span>
      </span>
    </span>
  );
}

async function Ties({ city }: { city: SectorCity }) {
  const [t, tie, locale] = await Promise.all([
    getTranslations('sectors.cities'),
    getTranslations('cities.tie.withHost'),
    getLocale(),
  ]);
  if (city.ties.length === 0) return <span className="text-muted text-small">{t('noTie')}</span>;
  return (
    <ul className="text-small">
      {city.ties.map(({ kind, since, host, hostZh }) => {
        const words = { kind, host: cityNameIn(locale, { name: host, nameZh: hostZh }) };
        return (
          <li key={`${kind} ${host}`}>
            {since
              ? tie('since', { ...words, date: formatPartialDay(locale, since) })
              : tie('plain', words)}
          </li>
        );
      })}
    </ul>
  );
}
