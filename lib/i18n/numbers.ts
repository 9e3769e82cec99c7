import type { Locale } from './routing';

const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;

/** A count as people read it: 185,972 · 18.6万. Chinese counts in 万 and 亿 from ten thousand up, with one decimal. */
export function formatCount(locale: Locale, count: number): string {
  if (locale === 'en') return new Intl.NumberFormat('en-GB').format(count);
  if (count < TEN_THOUSAND) return String(count);
  if (count < HUNDRED_MILLION) return `${decimals(count / TEN_THOUSAND)}万`;
  return `${decimals(count / HUNDRED_MILLION)}亿`;
}

/** A figure with its decimals as given: 12,573.8 · 12573.8. */
export function formatFigure(locale: Locale, figure: number): string {
  if (locale === 'en') return new Intl.NumberFormat('en-GB').format(figure);
  return new Intl.NumberFormat('zh-CN', { useGrouping: false }).format(figure);
}

const decimals = (value: number) =>
  new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1, useGrouping: false }).format(value);
