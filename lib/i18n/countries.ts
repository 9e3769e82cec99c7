import type { Locale } from './routing';

/**
 * Names the system's table words otherwise. Labels beside them say "country or region" (国家/地区), because a code of
 * this list need not be a state; those of the last three follow the hosts' usage.
 */
const OVERRIDES: Record<Locale, Record<string, string>> = {
  en: {
    BA: 'Bosnia and Herzegovina',
    HK: 'Hong Kong, China',
    MO: 'Macao, China',
    TW: 'Taiwan, China',
  },
  'zh-CN': { HK: '中国香港', MO: '中国澳门', TW: '中国台湾' },
};

const tables = {
  en: new Intl.DisplayNames('en-GB', { type: 'region' }),
  'zh-CN': new Intl.DisplayNames('zh-Hans-CN', { type: 'region' }),
};

/** A country or region by its two-letter code; the code itself when it has no name. */
export function countryName(locale: Locale, code: string): string {
  return OVERRIDES[locale][code] ?? tables[locale].of(code) ?? code;
}
