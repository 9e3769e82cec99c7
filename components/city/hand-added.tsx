import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Ledger } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { HandAddedPlace } from '@/lib/cities/claims/by-hand/queries';
import { countryName } from '@/lib/i18n/countries';
import { formatDay } from '@/lib/i18n/format';
import { formatCount } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';

/** For the programme: that a place was added by hand, what was said of it, and the listed places it may be a double of. */
export async function HandAdded({ place, locale }: { place: HandAddedPlace; locale: Locale }) {
  const t = await getTranslations('join.added');
  const level = await getTranslations('join.add.level');
  const words = await getTranslations('join');
  const rows = [
    { key: 'level', term: words('fields.level'), value: level(`${place.level}.name`) },
    {
      key: 'region',
      term: words('fields.region'),
      value: place.admin1Name && <span lang="und-Latn">{place.admin1Name}</span>,
    },
    {
      key: 'coordinates',
      term: words('fields.coordinates'),
      value: (
        <TextLink
          href={`https://www.openstreetmap.org/?mlat=${place.lat}&mlon=${place.lon}#map=12/${place.lat}/${place.lon}`}
        >
          {`${place.lat}, ${place.lon}`}
        </TextLink>
      ),
    },
    {
      key: 'added',
      term: t('since'),
      value: formatDay(locale, place.addedAt.toISOString().slice(0, 10)),
    },
  ];
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <DefinitionRows rows={rows.filter((row) => row.value)} />
      <h3 className="pt-6 pb-2 text-h3">{t('others')}</h3>
      {place.others.length === 0 ? <p className="text-muted">{t('noOthers')}</p> : null}
      <Ledger>
        {place.others.map((city) => (
          <li key={city.slug}>
            <TextLink href={`/cities/${city.slug}`}>
              <CityName city={city} locale={locale} both />
            </TextLink>
            <p className="text-muted text-small">
              {t(city.likeness)} · {level(`${city.level}.name`)} ·{' '}
              {countryName(locale, city.countryCode)}
              {city.population
                ? ` · ${words('results.residents', { count: formatCount(locale, city.population) })}`
                : null}
            </p>
          </li>
        ))}
      </Ledger>
    </Section>
  );
}
