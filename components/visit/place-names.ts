import type { Locale } from '@/lib/i18n/routing';

type Named = { name: string; nameZh: string | null };

/** A place inside a sentence: its Chinese name on a Chinese page, where it has one. */
export const placeName = (locale: Locale, { name, nameZh }: Named): string =>
  (locale === 'zh-CN' && nameZh) || name;

/** The office of a host that reads requests. */
export const officeName = (
  locale: Locale,
  { officeEn, officeZh }: { officeEn: string; officeZh: string },
): string => (locale === 'zh-CN' ? officeZh : officeEn);
