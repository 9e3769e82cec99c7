import type { Locale } from './routing';

const INTL: Record<Locale, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/** The size of a file: 380 kB, 2.4 MB; a thousand bytes are one kilobyte. */
export function formatSize(locale: Locale, bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = { maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(INTL[locale], digits).format(value)} ${unit}`;
}
