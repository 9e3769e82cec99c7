import type { Locale } from '@/lib/i18n/routing';

type Named = { name: string; nameZh: string | null };

/** The name of a city or an organisation as a plain text of the page's language: the Chinese one on Chinese pages where a trustworthy form exists. */
export const cityNameIn = (locale: Locale, { name, nameZh }: Named): string =>
  locale === 'zh-CN' && nameZh ? nameZh : name;
