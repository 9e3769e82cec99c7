import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MEASURED } from './measured';

const report = readFileSync(path.join(import.meta.dirname, '../../docs/evaluation.md'), 'utf8');

it('the figures shown to the public are those of the evaluation', () => {
  const { pairs, chineseCities, prospects, size } = MEASURED;
  expect(report).toContain(`${pairs} pairs of ${chineseCities} Chinese cities`);
  for (const [name, { auc, from, to }] of [
    ['PROSPECTS MODEL', prospects],
    ['European city size', size],
  ] as const) {
    const row = report.split('\n').find((line) => line.startsWith(name));
    const figures = [auc, from, to].map((figure) => figure.toFixed(3));
    expect(
      row
        ?.slice(name.length)
        .trim()
        .split(/[\s[\]]+/)
        .slice(0, 3),
    ).toEqual(figures);
  }
});
