import { getLocale, getTranslations } from 'next-intl/server';
import { PlaceAnswers } from '@/components/city/place-answers';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Section } from '@/components/ui/section';
import type { CityRecord } from '@/lib/cities/record/model';

/** Places and institutions the city has named; nothing when it has named none. */
export async function PlacesSection({ city }: { city: CityRecord }) {
  const [t, locale] = await Promise.all([getTranslations('profilePlaces'), getLocale()]);
  const places = city.declared?.places ?? [];
  if (places.length === 0) return null;
  return (
    <Section
      title={t('title')}
      note={
        <div className="flex gap-2.5">
          <EvidenceMark kind="declared" />
          <p>{t('publicNote')}</p>
        </div>
      }
    >
      <PlaceAnswers places={places} locale={locale} />
    </Section>
  );
}
