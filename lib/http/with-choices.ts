/** A path with a parameter that may stand in it several times, as boxes of a form send it. */
export function withChoices(path: string, name: string, values: readonly string[]): string {
  const query = new URLSearchParams(values.map((value) => [name, value]));
  return values.length > 0 ? `${path}?${query}` : path;
}
