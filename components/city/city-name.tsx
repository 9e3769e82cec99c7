import { BilingualName } from '@/components/ui/two-languages';
import { nameLanguage } from '@/lib/cities/name-language';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  city: { name: string; nameZh: string | null; countryCode: string; admin1Name?: string | null };
  locale: Locale;
  /** Both forms, the page's language first. */
  both?: boolean;
};

/** A city's name in the page's language, marked with its own language where it is a foreign word there. */
export function CityName({ city, locale, both }: Props) {
  const own = nameLanguage(city.countryCode, city.admin1Name ?? null);
  if (locale === 'zh-CN' && city.nameZh) {
    return (
      <BilingualName name={city.nameZh} other={both ? city.name : undefined} otherLang={own} />
    );
  }
  return (
    <BilingualName
      name={city.name}
      lang={own}
      other={both ? city.nameZh : undefined}
      otherLang="zh-CN"
    />
  );
}
