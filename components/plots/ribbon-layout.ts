/** A link between a sector of the city and one of the host; `strength` from 0 to 1. */
export type RibbonLink = {
  from: string;
  to: string;
  strength: number;
  /** Related sectors only, not the same one: drawn as a dashed outline. */
  related?: boolean;
};

/** A sector's bar in px: where it stands and how high it is; without a link it is dashed. */
export type End = { key: string; top: number; height: number; linked: boolean };
/** A ribbon in px: its upper edge at both ends and its height. */
export type Ribbon = RibbonLink & { left: number; right: number; height: number };
export type RibbonLayout = { left: End[]; right: End[]; ribbons: Ribbon[]; height: number };

/** Px of height for a link of strength 1. */
const SCALE = 50;
const PADDING = 7.5;
const LEAST = 46;
const HOST_GAP = 22;
const CITY_GAP = { least: 36, most: 57 } as const;

/** Where bars and ribbons stand: each as high as its links need. */
export function layoutRibbons(
  cityKeys: readonly string[],
  hostKeys: readonly string[],
  links: readonly RibbonLink[],
): RibbonLayout {
  const sumOf = (side: 'from' | 'to', key: string) =>
    links
      .filter((link) => link[side] === key)
      .reduce((sum, { strength }) => sum + strength * SCALE, 0);

  const stack = (side: 'from' | 'to', keys: readonly string[], gap: number, first = 0): End[] => {
    let top = first;
    return keys.map((key) => {
      const sum = sumOf(side, key);
      const height = Math.max(LEAST, sum + 2 * PADDING);
      const end = { key, top, height, linked: sum > 0 };
      top += height + gap;
      return end;
    });
  };

  const right = stack('to', hostKeys, HOST_GAP);
  const tight = stack('from', cityKeys, CITY_GAP.least);
  // The shorter side spreads a little over the longer one's height.
  const spare = Math.max(0, heightOf(right) - heightOf(tight));
  const gap = Math.min(CITY_GAP.most, CITY_GAP.least + spare / Math.max(1, cityKeys.length));
  const left = stack('from', cityKeys, gap, Math.min(14, spare / 2));
  return {
    left,
    right,
    ribbons: placeRibbons(left, right, links),
    height: Math.max(heightOf(left), heightOf(right)),
  };
}

const heightOf = (ends: readonly End[]): number =>
  Math.max(0, ...ends.map(({ top, height }) => top + height));

/** Ribbons leave each bar in the order of their other ends, centred on the bar. */
function placeRibbons(
  left: readonly End[],
  right: readonly End[],
  links: readonly RibbonLink[],
): Ribbon[] {
  const order = (ends: readonly End[], key: string) => ends.findIndex((end) => end.key === key);
  const offsets = (ends: readonly End[], side: 'from' | 'to', others: readonly End[]) => {
    const other = side === 'from' ? 'to' : 'from';
    return new Map(
      ends.flatMap((end) => {
        const own = links
          .filter((link) => link[side] === end.key)
          .sort((a, b) => order(others, a[other]) - order(others, b[other]));
        const sum = own.reduce((total, { strength }) => total + strength * SCALE, 0);
        let top = end.top + (end.height - sum) / 2;
        return own.map((link) => {
          const at = top;
          top += link.strength * SCALE;
          return [link, at] as const;
        });
      }),
    );
  };
  const [lefts, rights] = [offsets(left, 'from', right), offsets(right, 'to', left)];
  return links.flatMap((link) => {
    const [from, to] = [lefts.get(link), rights.get(link)];
    if (from === undefined || to === undefined) return [];
    return [{ ...link, left: from, right: to, height: link.strength * SCALE }];
  });
}
