import { BilingualName } from '@/components/ui/two-languages';
import { nameForms } from '@/lib/cities/names';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  city: { name: string; nameZh: string | null; countryCode: string; admin1Name?: string | null };
  locale: Locale;
  /** Both forms, the page's language first. */
  both?: boolean;
};

/** A city's name in the page's language, marked with its own language where it is a foreign word there. */
export function CityName({ city, locale, both }: Props) {
  const { name, lang, other, otherLang } = nameForms(locale, city);
  return (
    <BilingualName name={name} lang={lang} other={both ? other : undefined} otherLang={otherLang} />
  );
}
