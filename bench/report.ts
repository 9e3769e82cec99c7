import os from 'node:os';
import type { InMemory } from './in-memory';
import { HOSTS } from './in-memory';
import type { Times } from './measure';
import type { Stored } from './stored';

export type SizeReport = {
  cities: number;
  statements: number;
  memory: InMemory;
  stored: Stored | null;
  /** Largest memory of the process so far, in megabytes. */
  megabytes: number;
};

export type Report = { machine: Machine; sizes: SizeReport[] };

export type Machine = {
  processor: string;
  cores: number;
  memoryGb: number;
  node: string;
  /** Load of the last minute when the benchmark began: with more than 0 others were working too. */
  load: number;
};

export function machine(): Machine {
  const [cpu] = os.cpus();
  return {
    processor: cpu?.model ?? 'unknown',
    cores: os.cpus().length,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    load: Number((os.loadavg()[0] ?? 0).toFixed(2)),
  };
}

/** One line per measurement, one column per size: median, and the best run behind it. */
export function table({
  machine: { processor, cores, memoryGb, node, load },
  sizes,
}: Report): string {
  const row = (name: string, of: (size: SizeReport) => string) => [name, ...sizes.map(of)];
  const stored = (of: (stored: Stored) => Times) => (size: SizeReport) =>
    size.stored ? inMs(of(size.stored)) : '–';
  const lines = [
    row('', ({ cities }) => `${cities.toLocaleString('en')} cities`),
    row('one host against all, scores', ({ memory }) => inMs(memory.scoresAlone)),
    row('one host against all, best 200', ({ memory }) => inMs(memory.oneHost)),
    row(`${HOSTS} hosts against all, in memory`, ({ memory }) =>
      memory.allHosts ? inMs(memory.allHosts) : '–',
    ),
    row(
      `${HOSTS} lists made and stored`,
      stored(({ makeAll }) => makeAll),
    ),
    row(
      'top 20 read from Postgres',
      stored(({ readTop20 }) => readTop20),
    ),
    row(
      'a profile edit to every list',
      stored(({ editOfLists }) => editOfLists),
    ),
    row(
      '… with the rest of its transaction',
      stored(({ edit }) => edit),
    ),
    row('one pair, packed', ({ memory }) => `${memory.perPair.packed.toFixed(3)} µs`),
    row('one pair, reference', ({ memory }) => `${memory.perPair.reference.toFixed(0)} µs`),
    row('reference ÷ packed', ({ memory: { perPair } }) =>
      Math.round(perPair.reference / perPair.packed).toLocaleString('en'),
    ),
    row('different sector statements', ({ statements }) => statements.toLocaleString('en')),
    row('memory of the process', ({ megabytes }) => `${megabytes} MB`),
  ];
  const head = `${processor}, ${cores} cores, ${memoryGb} GB, Node.js ${node}, load ${load} at the start`;
  return [head, '', ...aligned(lines), '', 'Median of the runs, the best one in brackets.'].join(
    '\n',
  );
}

function aligned(lines: readonly string[][]): string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

const inMs = ({ median, best, runs }: Times): string =>
  runs === 1 ? `${short(median)} ms` : `${short(median)} ms (${short(best)})`;

const short = (ms: number): string =>
  ms < 10 ? ms.toFixed(2) : Math.round(ms).toLocaleString('en');
