/** h(n) = 1 − 2^−n: the first shared item earns half, each further one half of what remains. */
export function saturation(count: number): number {
  return 1 - 2 ** -count;
}
