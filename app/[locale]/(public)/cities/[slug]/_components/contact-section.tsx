import { getLocale, getTranslations } from 'next-intl/server';
import { ContactForm } from '@/components/contact/contact-form';
import { Section } from '@/components/ui/section';
import { cityNameIn } from '@/lib/cities/name-in';
import type { CityRecord } from '@/lib/cities/record/model';

/** A message to the city's team through the programme, or to the programme as long as nobody has claimed the city. */
export async function ContactSection({ city }: { city: CityRecord }) {
  const [t, locale] = await Promise.all([getTranslations('contact'), getLocale()]);
  const name = cityNameIn(locale, city);
  const hasTeam = city.claim !== 'unclaimed';
  const reader = hasTeam ? t('reader.team', { city: name }) : t('reader.programme');
  return (
    <Section
      id="contact"
      title={t('city.title')}
      note={<p>{t(hasTeam ? 'city.claimed' : 'city.unclaimed', { city: name })}</p>}
      className="screen-only"
    >
      <ContactForm city={city.slug} reader={reader} />
    </Section>
  );
}
