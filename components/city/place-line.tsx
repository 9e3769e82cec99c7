import { getLocale, getTranslations } from 'next-intl/server';
import { countryName } from '@/lib/i18n/countries';

type Props = {
  city: { level: 'city' | 'county' | 'region'; admin1Name: string | null; countryCode: string };
  /** One more short statement. */
  end?: string;
};

/** Where a city lies: "Catalonia, Spain". Regions have their names in English alone. */
export async function PlaceLine({ city, end }: Props) {
  const [t, locale] = await Promise.all([getTranslations('cities'), getLocale()]);
  const country = countryName(locale, city.countryCode);
  return (
    <>
      {city.level === 'city' ? null : <>{t(`level.${city.level}`)} · </>}
      {city.admin1Name
        ? t.rich('place', {
            country,
            name: city.admin1Name,
            region: (text) => <span lang="en">{text}</span>,
          })
        : country}
      {end ? t('placeEnd', { end }) : null}
    </>
  );
}
