import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { AppLink } from '@/components/ui/app-link';
import { cx } from '@/components/ui/cx';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { DemoMark } from '@/components/ui/tag';
import { cityNameIn } from '@/lib/cities/name-in';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { type PartnerFilters, partnersPath } from '@/lib/partners/filters';
import { lineId } from '@/lib/partners/line-id';
import { heatOf } from '@/lib/partners/meetings';
import type { Partner } from '@/lib/partners/model';
import type { PartnerMap } from '@/lib/partners/queries';
import { contactWords } from '@/lib/partners/words';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = {
  map: PartnerMap;
  /** The cities of this page. */
  partners: readonly Partner[];
  filters: PartnerFilters;
  locale: Locale;
};

/** Cities by sectors: each number leads to its row of the list, each sector sorts the cities by it. */
export async function HeatMap({ map, partners, filters, locale }: Props) {
  const t = await getTranslations('partners');
  const host = cityNameIn(locale, map.host);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section aria-label={t('map.region')} tabIndex={0} className="heat-frame border-ink border-t">
      <table className="heat">
        <caption className="sr-only">{t('map.caption', { host })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.city')}</th>
            <th
              scope="col"
              className="heat-score"
              aria-sort={filters.mapSort === 'score' ? 'descending' : undefined}
            >
              {t('columns.score')}
            </th>
            {map.columns.map(({ sector, named }) => (
              <SectorHead
                key={sector}
                sector={sector}
                named={named}
                filters={filters}
                locale={locale}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) => (
            <tr key={partner.city.id}>
              <CityHead partner={partner} locale={locale} />
              <td className="heat-score">{t('scoreShort', { score: partner.match.score })}</td>
              {map.columns.map(({ sector }) => (
                <Cell key={sector} partner={partner} sector={sector} locale={locale} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = { sector: SectorId; named: boolean; filters: PartnerFilters; locale: Locale };

async function SectorHead({ sector, named, filters, locale }: HeadProps) {
  const t = await getTranslations('partners.sort');
  const name = sectorName(sector, locale);
  const current = filters.mapSort === sector;
  return (
    <th scope="col" aria-sort={current ? 'descending' : undefined}>
      <AppLink
        href={partnersPath({ ...filters, mapSort: sector, page: 1 })}
        aria-label={t('by', { sector: name })}
        className={cx(
          'heat-sector text-ink',
          named && 'font-semibold',
          current ? 'underline' : 'no-underline hover:underline',
        )}
      >
        {name}
      </AppLink>
    </th>
  );
}

/** Name, country and what there has been between the two so far. */
async function CityHead({ partner, locale }: { partner: Partner; locale: Locale }) {
  const [t, candidates, say] = await Promise.all([
    getTranslations('partners'),
    getTranslations('candidates'),
    translator(locale),
  ]);
  const { city, contacts } = partner;
  const words = contactWords(contacts, { t: say, locale });
  return (
    <th scope="row">
      <AppLink
        href={`/desk/candidates/${city.slug}`}
        className="font-semibold text-ink no-underline hover:underline"
      >
        <CityName city={city} locale={locale} />
      </AppLink>
      <span className="block text-muted text-note">{countryName(locale, city.countryCode)}</span>
      {words.length > 0 ? (
        <span className="block text-brass text-note">{words.join(t('join'))}</span>
      ) : null}
      {city.evidence === 'documented' ? (
        <span className="block text-note">
          <EvidenceMark kind="documented" label={candidates('evidence.documented')} />
        </span>
      ) : null}
      {city.demo ? <DemoMark>{candidates('demo')}</DemoMark> : null}
    </th>
  );
}

type CellProps = { partner: Partner; sector: SectorId; locale: Locale };

async function Cell({ partner: { city, meetings }, sector, locale }: CellProps) {
  const t = await getTranslations('partners');
  const meeting = meetings.get(sector);
  if (!meeting) return <td className="heat-cell" />;
  const names = { city: cityNameIn(locale, city), sector: sectorName(sector, locale) };
  const href = `${partnersPath({
    view: 'list',
    sectors: [sector],
    countries: [city.countryCode],
    documented: city.evidence === 'documented',
  })}#${lineId(city, sector)}`;
  const { strength, kind } = meeting;
  return (
    <td className={cx('heat-cell', strength !== null && `heat-${heatOf(strength)}`)}>
      <AppLink
        href={href}
        className="no-underline hover:underline"
        aria-label={
          strength === null
            ? t('map.cityOnly', names)
            : t('map.cell', { ...names, strength, related: kind === 'related' ? 'yes' : 'no' })
        }
      >
        {strength === null
          ? t('sign.cityOnly')
          : `${kind === 'related' ? t('sign.related') : ''}${strength}`}
      </AppLink>
    </td>
  );
}
