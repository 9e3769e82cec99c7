import { Marked, MarkShape, type Shape } from './mark-shape';

/** Declared by the city, documented by a public page, or a regional signal: never mixed up. */
export type Evidence = 'declared' | 'documented' | 'signal';

const signs: Record<Evidence, readonly [Shape, string]> = {
  declared: ['square', 'text-teal'],
  documented: ['square_in_square', 'text-teal'],
  signal: ['square_dashed', 'text-muted'],
};

/** What kind of evidence stands behind a statement. */
export function EvidenceMark({ kind, label }: { kind: Evidence; label?: string }) {
  const [shape, colour] = signs[kind];
  return <Marked mark={<MarkShape shape={shape} className={colour} />} label={label} />;
}
