import { getLocale, getTranslations } from 'next-intl/server';
import { type Definition, Facts } from '@/components/ui/definition-rows';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import type { CityRecord } from '@/lib/cities/record/model';
import type { HostSummary } from '@/lib/hosts/queries';
import { formatCount, formatFigure } from '@/lib/i18n/numbers';
import { hoursBehindOverYear } from '@/lib/i18n/time-difference';

/** The city's figures side by side, each with where it comes from. */
export async function FactRow({ city, host }: { city: CityRecord; host?: HostSummary }) {
  const [t, locale] = await Promise.all([getTranslations('cities.record.facts'), getLocale()]);
  const facts: Definition[] = [];
  if (city.population !== null) {
    const years = city.populationYear;
    const source = city.populationDeclared
      ? t('declared', { year: years ?? t('yearToConfirm') })
      : years
        ? t('geonames', { years })
        : t('yearToConfirm');
    facts.push({
      key: 'residents',
      value: formatCount(locale, city.population),
      term: t('residents', { source }),
    });
  }
  if (city.areaKm2 !== null) {
    facts.push({ key: 'area', value: formatFigure(locale, city.areaKm2), term: t('area') });
  }
  if (city.isSeaport) {
    const codes = city.ports.map((port) => port.unlocode).join(' ');
    facts.push({
      key: 'port',
      value: codes || t('portUnnamed'),
      term: codes ? t('port') : t('portText'),
    });
  }
  if (city.region) {
    facts.push({
      key: 'region',
      value: <span lang="mul">{city.region.name}</span>,
      term: t('region', { code: city.region.nuts2 }),
    });
  }
  if (host) facts.push(await hoursFact(city, host));
  return (
    <>
      <Facts facts={facts} />
      {city.website ? (
        <p className="pt-3 text-small">
          <TextLink href={city.website} className="print-address">
            {t('website')}
          </TextLink>
        </p>
      ) : null}
    </>
  );
}

async function hoursFact(city: CityRecord, host: HostSummary): Promise<Definition> {
  const [t, locale] = await Promise.all([getTranslations('cities.record.facts'), getLocale()]);
  const { now, other, season } = hoursBehindOverYear(city.timeZone, host.timeZone, new Date());
  return {
    key: 'hours',
    value: t('hours', { count: now }),
    term: t('hoursText', {
      host: cityNameIn(locale, host),
      other: other === null ? 'none' : 'some',
      otherHours: other ?? 0,
      season: season ?? 'summer',
    }),
  };
}
