import { getTranslations } from 'next-intl/server';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { SiteSource } from '@/lib/prospects/list/model';
import type { NotKnown } from '@/lib/prospects/model';
import { sectorName } from '@/lib/taxonomy/taxonomy';

/** What is not known, piece by piece: "seat", "statistic for digital economy". */
export async function missingWords(
  notKnown: readonly NotKnown[],
  locale: Locale,
): Promise<string[]> {
  const t = await getTranslations('prospects.missing');
  return notKnown.map(({ term, sector }) => {
    if (!sector) return t(term);
    const name = { sector: sectorName(sector, locale) };
    return term === 'sites' ? t('siteOf', name) : t('sectorOf', name);
  });
}

/** The sectors a large site lies near for. */
export async function sitesNear(sites: readonly SiteSource[], locale: Locale): Promise<string> {
  const t = await getTranslations('prospects');
  const sectors = sites.map(({ sector }) => sectorName(sector, locale));
  return t('siteNear', { sectors: listed(locale, sectors) });
}
