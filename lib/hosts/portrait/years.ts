/** First and last year named in periods such as "2016–2018 / 2019–2022"; empty when none is. */
export function spanOf(periods: readonly string[]): { from: string; to: string } {
  const years = periods.flatMap((period) => period.match(/\d{4}/g) ?? []).sort();
  return { from: years[0] ?? '', to: years.at(-1) ?? '' };
}
