import type { Locale } from '@/lib/i18n/routing';
import { nameLanguage } from './name-language';

type Named = {
  name: string;
  nameZh: string | null;
  countryCode: string;
  admin1Name?: string | null;
};

/** A city's name for a page, and its form in the other language where it has one; `lang` where it is not the page's. */
export type NameForms = { name: string; lang?: string; other?: string; otherLang?: string };

/** English pages show the own form first, Chinese ones the Chinese; without a Chinese form the own one stands alone. */
export function nameForms(locale: Locale, city: Named): NameForms {
  const own = nameLanguage(city.countryCode, city.admin1Name ?? null);
  if (locale === 'en') {
    const other = city.nameZh ? { other: city.nameZh, otherLang: 'zh-CN' } : {};
    return { name: city.name, ...(own !== 'en' && { lang: own }), ...other };
  }
  if (!city.nameZh) return { name: city.name, lang: own };
  return { name: city.nameZh, other: city.name, otherLang: own };
}
