import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/inputs';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostCity } from '@/lib/hosts/admin/queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { q: string; cities: readonly HostCity[]; locale: Locale; byHand: string };

/** Finds a Chinese city of the directory, or leads to the form for one that is not in it. */
export async function CitySearch({ q, cities, locale, byHand }: Props) {
  const t = await getTranslations('adminHosts.new');
  return (
    <div className="flex flex-col gap-6">
      <form
        action={`/${locale}/admin/hosts/new`}
        className="flex max-w-150 flex-wrap items-end gap-3 max-md:flex-col max-md:items-stretch"
      >
        <div className="grow">
          <TextField
            name="q"
            type="search"
            label={t('search')}
            defaultValue={q}
            autoComplete="off"
          />
        </div>
        <Button look="outline">{t('find')}</Button>
      </form>
      {q !== '' ? (
        <div role="status">
          <p className="pb-2">{t('found', { count: cities.length })}</p>
          {cities.length > 0 ? (
            <Ledger top>
              {cities.map((city) => (
                <LedgerRow
                  key={city.slug}
                  end={
                    city.isHost ? (
                      <span className="text-muted text-small">{t('isHost')}</span>
                    ) : (
                      <TextLink
                        href={`/admin/hosts/new?city=${city.slug}`}
                        tone="strong"
                        label={t('takeLabel', { city: cityNameIn(locale, city) })}
                      >
                        {t('take')}
                      </TextLink>
                    )
                  }
                >
                  <CityName city={city} locale={locale} both />
                </LedgerRow>
              ))}
            </Ledger>
          ) : null}
        </div>
      ) : null}
      <p>
        <TextLink href={`/admin/hosts/new?city=${byHand}`}>{t('byHand')}</TextLink>
      </p>
    </div>
  );
}
