import { type Priority, SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';

/** What a city says, or a page says of it, about one sector. */
export type FingerprintInterest = {
  sector: SectorId;
  /** 1 to 3: the length of the spoke. */
  priority: Priority;
  offer: boolean;
  seek: boolean;
  /** A public page says so, not the city: drawn thin with an open tip. */
  documented?: boolean;
};

/** A line from one radius to another, in the box of 100 around 50/50. */
export type Spoke = {
  key: string;
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  core: boolean;
  documented: boolean;
};

/** Ring of the glyph, and the faint rings of the large one: where spokes of each priority end. */
export const RING = 26;
export const GUIDES = [11, 17, 36, 43, 50] as const;

const CORE = 5;
const OFFER = { start: 29, ends: [36, 43, 50] } as const;
const SEEK = { start: 23, ends: [17, 11, 5] } as const;

/** Spokes in taxonomy order, clockwise from twelve: offer outside the ring, seek inside, length = priority. */
export function spokesOf(interests: readonly FingerprintInterest[]): Spoke[] {
  return interests.flatMap(({ sector, priority, offer, seek, documented = false }) => {
    const index = SECTOR_IDS.indexOf(sector);
    const spoke = (kind: string, { start, ends }: typeof OFFER | typeof SEEK): Spoke => ({
      key: `${sector}-${kind}`,
      from: pointAt(index, start),
      to: pointAt(index, ends[priority - 1] ?? ends[0]),
      core: index < CORE,
      documented,
    });
    return [...(offer ? [spoke('offer', OFFER)] : []), ...(seek ? [spoke('seek', SEEK)] : [])];
  });
}

/** Ticks across the ring for the sectors nothing is said about. */
export function blankTicks(interests: readonly FingerprintInterest[]): string {
  const said = new Set(interests.map(({ sector }) => sector));
  return SECTOR_IDS.map((sector, index) => {
    if (said.has(sector)) return '';
    const [x, y] = pointAt(index, RING - 1.8);
    const [toX, toY] = pointAt(index, RING + 1.8);
    return `M${x} ${y}L${toX} ${toY}`;
  }).join('');
}

/** A point on the spoke of a sector at a radius, to a hundredth. */
function pointAt(index: number, radius: number): readonly [number, number] {
  const angle = (index / SECTOR_IDS.length) * 2 * Math.PI;
  return [hundredth(50 + radius * Math.sin(angle)), hundredth(50 - radius * Math.cos(angle))];
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;
