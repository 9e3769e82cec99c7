/** The middle of ascending values; of an even number the mean of the two middle ones. Null when there is none. */
export function median(ascending: readonly number[]): number | null {
  const middle = ascending.length / 2;
  const upper = ascending[Math.floor(middle)];
  const lower = ascending[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
