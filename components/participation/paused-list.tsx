import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { PausedCity } from '@/lib/cities/participation/queries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { cities: readonly PausedCity[]; locale: Locale };

/** Verified cities that rest at present, for the desk: named, not ranked. */
export async function PausedList({ cities, locale }: Props) {
  const t = await getTranslations('participation.candidates');
  if (cities.length === 0) return null;
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <ul className="flex flex-col gap-2">
        {cities.map((city) => (
          <li key={city.slug}>
            <TextLink href={`/desk/candidates/${city.slug}`} tone="strong">
              <CityName city={city} locale={locale} />
            </TextLink>{' '}
            <span className="text-muted text-small">
              {t('since', { date: formatDay(locale, city.since.toISOString().slice(0, 10)) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
