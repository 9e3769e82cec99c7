import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import type { ListedPlace } from '@/lib/cities/claims/by-hand/queries';
import { cityNameIn } from '@/lib/cities/name-in';
import { countryName } from '@/lib/i18n/countries';
import { formatCount } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';

/** Listed places that may be the same; each leads to its registration. */
export async function SamePlaces({
  places,
  locale,
}: {
  places: readonly ListedPlace[];
  locale: Locale;
}) {
  const t = await getTranslations('join');
  return (
    <Ledger top>
      {places.map((city) => (
        <LedgerRow
          key={city.slug}
          end={
            <TextLink
              href={`/join/${city.slug}`}
              tone="strong"
              label={t('results.pickLabel', { city: cityNameIn(locale, city) })}
            >
              {t('add.same.pick')}
            </TextLink>
          }
        >
          <h3 className="text-h3">
            <CityName city={city} locale={locale} both />
          </h3>
          <p className="text-muted text-small">
            {t(`add.level.${city.level}.name`)} · {countryName(locale, city.countryCode)}
            {city.admin1Name ? (
              <>
                {' · '}
                <span lang="en">{city.admin1Name}</span>
              </>
            ) : null}
            {city.population
              ? ` · ${t('results.residents', { count: formatCount(locale, city.population) })}`
              : null}
          </p>
        </LedgerRow>
      ))}
    </Ledger>
  );
}
