import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { DemoMark, Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { type ClaimableCity, SEARCH_ROWS, searchClaimable } from '@/lib/cities/claims/queries';
import { cityNameIn } from '@/lib/cities/name-in';
import { countryName } from '@/lib/i18n/countries';
import { formatCount } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  locale: Locale;
  /** Null searches all of Europe. */
  country: string | null;
  q: string;
};

/** Places that answer the search. Only those nobody has claimed lead on; the others say why not. */
export async function SearchResults({ locale, country, q }: Props) {
  const t = await getTranslations('join.results');
  const found = await searchClaimable(country, q);
  const shown = found.slice(0, SEARCH_ROWS);
  const words = { country: country ? countryName(locale, country) : t('europe'), q };
  if (shown.length === 0) {
    return (
      <Section title={t('title')}>
        <EmptyState
          title={t('none', words)}
          action={<TextLink href={addPath(country)}>{t('add')}</TextLink>}
        >
          {t('noneText')}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t('title')} note={<p>{t('found', { ...words, count: shown.length })}</p>}>
      <Ledger top>
        {shown.map((city) => (
          <LedgerRow key={city.slug} end={<PickLink city={city} locale={locale} />}>
            <h3 className="text-h3">
              <CityName city={city} locale={locale} both />{' '}
              {city.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
            </h3>
            <p className="text-muted text-small">
              {country ? null : `${countryName(locale, city.countryCode)} · `}
              {city.admin1Name ? <span lang="en">{city.admin1Name} · </span> : null}
              {city.population
                ? t('residents', { count: formatCount(locale, city.population) })
                : null}
            </p>
          </LedgerRow>
        ))}
      </Ledger>
      {found.length > SEARCH_ROWS ? (
        <p className="mt-3 text-muted text-small">{t('more')}</p>
      ) : null}
      <p className="mt-5 text-small">
        {t('notThere')} <TextLink href={addPath(country)}>{t('add')}</TextLink>
      </p>
    </Section>
  );
}

/** The country that was searched is kept. */
const addPath = (country: string | null) =>
  country ? `/join/add?country=${country}` : '/join/add';

async function PickLink({ city, locale }: { city: ClaimableCity; locale: Locale }) {
  const t = await getTranslations('join.results');
  const name = cityNameIn(locale, city);
  if (city.availability === 'free') {
    return (
      <TextLink href={`/join/${city.slug}`} tone="strong" label={t('pickLabel', { city: name })}>
        {t('pick')}
      </TextLink>
    );
  }
  if (city.availability === 'claimed') {
    return (
      <TextLink href={`/join/${city.slug}`} label={t('askLabel', { city: name })}>
        {t('ask')}
      </TextLink>
    );
  }
  return (
    <TextLink href={`/join/${city.slug}`} tone="muted">
      <Tag>{t(city.availability)}</Tag>
    </TextLink>
  );
}
