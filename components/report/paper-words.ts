import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/routing';
import type { PaperWords } from '@/lib/reports/paper/model';
import type { ReportPaper } from '@/lib/reports/queries';

/** What a paper says in one language: its own stored words, and the headings of the form. */
type InOne = { t: Awaited<ReturnType<typeof headings>>; words: PaperWords };

/** A report on its way to paper. */
export type Sheet = {
  report: ReportPaper;
  /** One language, or English and Chinese. */
  locales: readonly Locale[];
  /** Language of what stands there once: that of the page. */
  main: Locale;
  in: Record<Locale, InOne>;
  /** Where anybody can verify it. */
  address: string;
};

const headings = (locale: Locale) => getTranslations({ locale, namespace: 'reports.paper' });

export async function sheetOf(report: ReportPaper, main: Locale, address: string): Promise<Sheet> {
  const { words } = report.paper;
  const [en, zh] = await Promise.all([headings('en'), headings('zh-CN')]);
  return {
    report,
    main,
    address,
    locales: report.form === 'both' ? ['en', 'zh-CN'] : [main],
    in: { en: { t: en, words: words.en }, 'zh-CN': { t: zh, words: words['zh-CN'] } },
  };
}
