import { LADDER, type LadderResult } from './ladder';
import { columns } from './text-table';

const NAMES: Record<string, string> = {
  without_gate: 'without the gate',
  themes_alone: 'themes alone',
  sector_overlap: 'sectors in common (Jaccard)',
};

/** The ladder for people: each ordering with its scores and its reason, and how many hold. */
export function ladderText({ model, rungs, accuracy }: LadderResult): string {
  const lines = rungs.map(({ id, verdict, because, first, second, holds }) => [
    `${holds ? 'holds' : 'FAILS'}  ${id}: ${first.toFixed(2)} ${verdict === 'equal' ? '=' : '>'} ${second.toFixed(2)}`,
    `       ${because}`,
  ]);
  const shares = accuracy.map(({ method, share }) => [
    NAMES[method] ?? method,
    `${Math.round(share * LADDER.length)} of ${LADDER.length}`,
    share.toFixed(3),
  ]);
  return [
    `Declared-interest score ${model} on ${LADDER.length} orderings that can be checked by hand`,
    lines.flat().join('\n'),
    `Pairwise accuracy\n\n${columns(shares)}`,
  ].join('\n\n');
}
