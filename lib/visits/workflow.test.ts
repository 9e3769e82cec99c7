import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINAL_STATUSES, TRANSITIONS, VISIT_STATUSES, type VisitStatus } from './model';
import { WORKFLOW } from './workflow';

const edges = TRANSITIONS.flatMap((name) =>
  WORKFLOW[name].from.map((from) => ({ name, from, to: WORKFLOW[name].to })),
);

function reachableFrom(start: VisitStatus): Set<VisitStatus> {
  const found = new Set([start]);
  for (const status of found) {
    for (const edge of edges) if (edge.from === status) found.add(edge.to);
  }
  return found;
}

describe('the workflow of a visit', () => {
  it('reaches every status from a draft', () => {
    expect([...reachableFrom('draft')].sort()).toEqual([...VISIT_STATUSES].sort());
  });

  it('ends in its final statuses; only an expired visit comes back', () => {
    for (const status of FINAL_STATUSES) {
      const onward = edges.filter((edge) => edge.from === status).map((edge) => edge.name);
      expect(onward, status).toEqual(status === 'expired' ? ['revive'] : []);
    }
  });

  it('leads out of every other status', () => {
    const final: readonly VisitStatus[] = FINAL_STATUSES;
    for (const status of VISIT_STATUSES.filter((one) => !final.includes(one))) {
      expect(
        edges.some((edge) => edge.from === status),
        status,
      ).toBe(true);
    }
  });

  it('never leads back to a draft, nor from a status to itself', () => {
    expect(edges.filter((edge) => edge.to === 'draft' || edge.to === edge.from)).toEqual([]);
  });

  it('is drawn in the documentation as it stands in the table', () => {
    const file = path.join(import.meta.dirname, '../../docs/domain/visits.md');
    const diagram = /```mermaid\nstateDiagram-v2\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8'));
    const drawn = [...(diagram?.[1] ?? '').matchAll(/^\s*(\w+) --> (\w+): (\w+)$/gm)].map(
      ([, from, to, name]) => `${from} --${name}--> ${to}`,
    );
    const table = edges.map(({ from, name, to }) => `${from} --${name}--> ${to}`);
    expect(drawn.sort()).toEqual(table.sort());
  });
});
