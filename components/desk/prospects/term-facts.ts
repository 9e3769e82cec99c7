import { getTranslations } from 'next-intl/server';
import { cityNameIn } from '@/lib/cities/name-in';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { ProspectSheet } from '@/lib/prospects/list/queries';
import type { TermId } from '@/lib/prospects/model';
import { sectorName } from '@/lib/taxonomy/taxonomy';

/** What is known of each term, in a few words of one language. */
export async function termFacts(
  sheet: ProspectSheet,
  locale: Locale,
): Promise<Record<TermId, string>> {
  const t = await getTranslations('prospects.sheet.why');
  const standing = await getTranslations('prospects.standing');
  const { facts, own, host } = sheet;
  const like = { host: cityNameIn(locale, host) };
  const unknown = t('unknownValue');
  const coast = facts.coastal === own.needs.coastal ? 'Same' : 'Other';
  const port = facts.seaport === own.needs.seaport ? 'Same' : 'Other';
  return {
    sectors: await countedSignals(sheet, locale),
    standing: facts.standing ? standing(facts.standing) : unknown,
    coast:
      facts.coastal === null ? unknown : t(`${facts.coastal ? 'coast' : 'inland'}${coast}`, like),
    port: facts.seaport === null ? unknown : t(`${facts.seaport ? 'port' : 'noPort'}${port}`, like),
    sites: await sitesOf(sheet, locale),
  };
}

async function countedSignals({ prospect }: ProspectSheet, locale: Locale): Promise<string> {
  const t = await getTranslations('prospects.sheet.why');
  const counted = prospect.signals.flatMap(({ sector, fact, points }) =>
    fact === null || points === 0
      ? []
      : [t('sectorShare', { sector: sectorName(sector, locale), share: fact })],
  );
  return counted.length === 0 ? t('none') : listed(locale, counted);
}

async function sitesOf({ prospect, sites }: ProspectSheet, locale: Locale): Promise<string> {
  const t = await getTranslations('prospects.sheet.why');
  if (prospect.sites.every(({ fact }) => fact === null)) return t('unknownValue');
  const found = sites.map(({ sector, lastYearReported }) =>
    t('site', { sector: sectorName(sector, locale), year: String(lastYearReported) }),
  );
  return found.length === 0 ? t('noSite') : listed(locale, found);
}
