import { getFormatter, getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/routing';
import type { Newer } from '@/lib/reports/newer';

/** What is newer than a report, as one list; null when nothing is. */
export async function newerWords(newer: Newer, locale: Locale): Promise<string | null> {
  const t = await getTranslations({ locale, namespace: 'reports.page' });
  const format = await getFormatter({ locale });
  const words = [
    newer.city && t('newerCity'),
    newer.host && t('newerHost'),
    newer.weights && t('newerWeights'),
  ].filter((one) => one !== false);
  return words.length > 0 ? format.list(words) : null;
}
