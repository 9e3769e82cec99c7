import { drawnOnce } from './drawn';
import { BORDER, type Frame, projectionOf } from './frame';

/** A filled piece of the border, in px along its edge. */
export type Band = { from: number; to: number };
export type Edge = 'top' | 'bottom' | 'left' | 'right';

/** A degree written where its line meets the border. */
export type BorderLabel = { edge: 'bottom' | 'right'; at: number; degrees: number };

const edges: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

/**
 * The graduated border of a chart: longitude along top and bottom, latitude along the sides, filled where
 * `floor(degrees / step)` is odd. The degrees are found by inverting the projection along the edge, so the
 * spacing is right for every crop.
 */
export const borderBands = drawnOnce((frame: Frame, step: number): Record<Edge, Band[]> => {
  const bands = edges.map((edge) => [edge, bandsOf(degreesAlong(frame, edge), step)] as const);
  return Object.fromEntries(bands) as Record<Edge, Band[]>;
});

type Along = { degrees: (at: number) => number; from: number; to: number };

/** Longitude or latitude at each px of an edge of the map. */
function degreesAlong(frame: Frame, edge: Edge): Along {
  const projection = projectionOf(frame);
  const inset = BORDER.map;
  const across = edge === 'top' || edge === 'bottom';
  const fixed =
    edge === 'top' || edge === 'left' ? inset : (across ? frame.height : frame.width) - inset;
  const degrees = (at: number) => {
    const [longitude, latitude] = projection.invert?.(across ? [at, fixed] : [fixed, at]) ?? [0, 0];
    return across ? longitude : latitude;
  };
  return { degrees, from: inset, to: (across ? frame.width : frame.height) - inset };
}

function bandsOf({ degrees, from, to }: Along, step: number): Band[] {
  const isFilled = (at: number) => Math.abs(Math.floor(degrees(at) / step)) % 2 === 1;
  const bands: Band[] = [];
  let start = isFilled(from) ? from : undefined;
  for (let at = from; at < to; at++) {
    const next = Math.min(at + 1, to);
    if (isFilled(at) === isFilled(next)) continue;
    const change = boundary(isFilled, at, next);
    if (start === undefined) start = change;
    else {
      bands.push({ from: start, to: change });
      start = undefined;
    }
  }
  return start === undefined ? bands : [...bands, { from: start, to }];
}

/** Where a property changes between two px, to a twentieth. */
function boundary(holds: (at: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > 0.05) {
    const middle = (low + high) / 2;
    if (holds(middle) === holds(low)) low = middle;
    else high = middle;
  }
  return Math.round(high * 10) / 10;
}

/** Degrees at each multiple of 20 along the bottom and the right edge, away from the corners. */
export const borderLabels = drawnOnce((frame: Frame): BorderLabel[] =>
  (['bottom', 'right'] as const).flatMap((edge) => {
    const { degrees, from, to } = degreesAlong(frame, edge);
    const labels: BorderLabel[] = [];
    for (let at = from + 24; at < to - 24; at++) {
      const [here, next] = [degrees(at) / 20, degrees(at + 1) / 20];
      const line = Math.max(Math.floor(here), Math.floor(next));
      if (Math.abs(next - here) < 1 && Math.floor(here) !== Math.floor(next)) {
        labels.push({ edge, at: at + 0.5, degrees: line * 20 });
      }
    }
    return labels;
  }),
);
