import { compatibility } from '../direction';
import { saturation } from '../factors/saturation';
import type { Dirs } from '../model';
import { OPEN_SECTOR, WITHOUT_EVIDENCE } from '../weights';

/** Directions as a number: 1 offers, 2 seeks, 3 both. */
export const OFFERS = 1;
export const SEEKS = 2;

/** Set bits of every 16-bit mask. */
export const BITS = Uint8Array.from({ length: 1 << 16 }, (_, mask) => {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
});

/** h(n) by the number of shared entries. */
export const SATURATION = Float64Array.from({ length: 17 }, (_, count) => saturation(count));

export const dirsOf = (code: number): Dirs => ({
  offer: (code & OFFERS) > 0,
  seek: (code & SEEKS) > 0,
});

/** k by the directions of both sides: `K[city * 4 + host]`. */
export const K = Float64Array.from({ length: 16 }, (_, code) =>
  compatibility(dirsOf(code >> 2), dirsOf(code & 3)),
);

const hundredths = (value: number) => Math.round(100 * value);
const [SUPPLY, PEERS, NEED] = [K[6] ?? 0, K[5] ?? 0, K[10] ?? 0] as const;

/** What a sub-topic can be worth by how it meets the host; with evidence and without it in hundredths. */
export type Worth = { value: number; evidenced: number; bare: number };

const worth = (value: number): Worth => ({
  value,
  evidenced: hundredths(value),
  bare: hundredths(WITHOUT_EVIDENCE * value),
});

/** The largest first. */
export const WORTH = [
  worth(SUPPLY),
  worth(OPEN_SECTOR * SUPPLY),
  worth(PEERS),
  worth(OPEN_SECTOR * PEERS),
  worth(NEED),
  worth(OPEN_SECTOR * NEED),
] as const;

/** Most hundredths a D can have: every sub-topic of a sector, met in full. */
const MOST_DEPTH = 15 * 100;

/** 1 − 2^−D by D in hundredths. */
export const CLOSED = Float64Array.from({ length: MOST_DEPTH + 1 }, (_, d) => 1 - 2 ** -(d / 100));
