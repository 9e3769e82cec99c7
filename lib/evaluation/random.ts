/** Where every random draw of the evaluation begins, so that the same file gives the same bytes. */
export const SEED = 20_261_125;

/**
 * A repeatable stream of numbers in [0, 1): Mulberry32 (T. Ettinger), 32 bits of state. Good enough to resample
 * some hundred clusters; not for secrets.
 */
export function randomStream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
