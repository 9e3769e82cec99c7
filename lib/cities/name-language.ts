/**
 * The language of a city's own name in Latin script, by country: transliterations carry their script. Countries of
 * several languages take the one of most of their cities in the list; Belgium and Switzerland go by region.
 */
const BY_COUNTRY: Record<string, string> = {
  AL: 'sq',
  AT: 'de',
  BA: 'bs',
  BE: 'nl',
  BG: 'bg-Latn',
  CH: 'de',
  CN: 'en', // pinyin is the English form; a `zh` tag would call for Chinese type
  CY: 'el-Latn',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  EE: 'et',
  ES: 'es',
  FI: 'fi',
  FR: 'fr',
  GB: 'en',
  GE: 'ka-Latn',
  GR: 'el-Latn',
  HR: 'hr',
  HU: 'hu',
  IE: 'en',
  IS: 'is',
  IT: 'it',
  LI: 'de',
  LT: 'lt',
  LU: 'fr',
  LV: 'lv',
  MD: 'ro',
  ME: 'sr-Latn',
  MK: 'mk-Latn',
  MT: 'mt',
  NL: 'nl',
  NO: 'nb',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  RS: 'sr-Latn',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
  TR: 'tr',
  UA: 'uk-Latn',
  XK: 'sq',
};

const BY_REGION: Record<string, string> = {
  Wallonia: 'fr',
  'Brussels Capital': 'fr',
  Geneva: 'fr',
  Vaud: 'fr',
  Ticino: 'it',
};

/** The `lang` a city's own name carries on a page in another language. */
export function nameLanguage(countryCode: string, region: string | null): string {
  return BY_REGION[region ?? ''] ?? BY_COUNTRY[countryCode] ?? 'mul';
}
