/** A label to set beside a point, in px. */
export type LabelWish = {
  key: string;
  x: number;
  y: number;
  text: string;
  /** Set by hand: offset of the baseline's start or end from the point. */
  offset?: LabelOffset;
};

export type LabelOffset = readonly [dx: number, dy: number, anchor: 'start' | 'end'];
export type PlacedLabel = { key: string; x: number; y: number; anchor: 'start' | 'end' };
export type Box = { left: number; top: number; right: number; bottom: number };

/** Where a label may stand when no hand has set it, best first: arcs run to the right, so the left is free. */
const places: readonly LabelOffset[] = [
  [-9, 5, 'end'],
  [-4, -8, 'end'],
  [-4, 18, 'end'],
  [4, -8, 'start'],
  [4, 18, 'start'],
  [9, 5, 'start'],
];

/**
 * Sets labels one after the other; hand-set ones always stand (pushed inside if need be), the others take the first free place and are
 * left out where none is free (the list beside the chart names them all).
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  size: number,
  inside: Box,
  taken: readonly Box[],
): PlacedLabel[] {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  const byHandFirst = [...wishes].sort((a, b) => Number(!a.offset) - Number(!b.offset));
  for (const wish of byHandFirst) {
    const offset =
      wish.offset ?? places.find((place) => isFree(boxOf(wish, place, size), inside, boxes));
    if (!offset) continue;
    const box = boxOf(wish, offset, size);
    const shift = Math.max(inside.left - box.left, 0) + Math.min(inside.right - box.right, 0);
    boxes.push(box);
    const [x, y] = [wish.x + offset[0] + shift, wish.y + offset[1]];
    placed.push({ key: wish.key, x, y, anchor: offset[2] });
  }
  return placed;
}

function isFree(box: Box, inside: Box, boxes: readonly Box[]): boolean {
  const fits =
    box.left >= inside.left &&
    box.right <= inside.right &&
    box.top >= inside.top &&
    box.bottom <= inside.bottom;
  return fits && boxes.every((other) => !overlap(box, other));
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxOf({ x, y, text }: LabelWish, [dx, dy, anchor]: LabelOffset, size: number): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x + dx : x + dx - width;
  return { left, right: left + width, top: y + dy - size, bottom: y + dy + size * 0.25 };
}

/** Width of a text in px, near enough to keep labels apart: a Chinese character is one em, a Latin one about half. */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 1 : 0.47), 0);
  return ems * size;
}
