import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Each case starts a process; a busy machine may take half a minute over a whole evaluation.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'lianqiao-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OWN = readFileSync(path.join(root, 'prisma/data/city-partnerships-eu-china.csv'), 'utf8');
const HEADER = 'eu_city,eu_level,eu_geonames_id,cn_city,cn_level,cn_division_code';
/** Hamburg, Rostock, Napoli and Rijeka with Chinese cities that are not theirs. */
const SMALL = [
  HEADER,
  'Hamburg,city,2911298,Dalian,city,2102',
  'Rostock,city,2844588,Dalian,city,2102',
  'Napoli,city,3172394,Lanzhou,city,6201',
  'Rijeka,city,3191648,Kunshan,city,',
].join('\n');

type Run = { code: number; out: string; err: string };

function run(args: string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'scripts/evaluate-matching.ts', ...args],
      { cwd: root, env: { ...process.env, ...env }, maxBuffer: 100_000_000 },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

let files = 0;
function fileOf(content: string | Uint8Array): string {
  files += 1;
  const file = path.join(folder, `pairs-${files}.csv`);
  writeFileSync(file, content);
  return file;
}

describe('a file that can be used', () => {
  let first: Run;
  let second: Run;
  beforeAll(async () => {
    const file = fileOf(SMALL);
    first = await run(['--pairs', file, '--json']);
    second = await run(['--pairs', file, '--json'], { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Shanghai' });
  });

  it('gives every method, every metric and every comparison', () => {
    expect([first.code, first.err]).toEqual([0, '']);
    const report = JSON.parse(first.out);
    expect(report.ground).toMatchObject({ rows: 4, pairs: 4, chineseCities: 3 });
    expect(report.results.map(({ method }: { method: string }) => method)).toEqual([
      'random',
      'city_size',
      'population_similarity',
      'coast_coast',
      'same_coast',
      'popularity',
      'country_share',
      'prospects',
      'without_sectors',
      'without_standing',
      'without_coast',
      'without_port',
      'without_sites',
      'sectors_alone',
    ]);
    expect(report.results[0].metrics.auc).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
    expect(report.comparisons).toHaveLength(6 * 13);
    expect(report.ladder.accuracy[0]).toEqual({ method: 'match-1.0', share: 1 });
  });

  it('gives the same bytes twice, in another locale and time zone', () => {
    expect(second.out).toBe(first.out);
  });

  it('may have a byte order mark, CRLF, other columns in another order and blank rows', async () => {
    const rows = SMALL.split('\n').map((line) => {
      const [city, level, id, ...chinese] = line.split(',');
      return ['x', ...chinese.reverse(), id, level, city].join(',');
    });
    const { code, out } = await run([
      '--pairs',
      fileOf(`\uFEFF${rows.join('\r\n')}\r\n,,,,,,\r\n`),
      '--json',
    ]);
    expect(code).toBe(0);
    expect(out).toBe(first.out);
  });
});

it('the project’s own pairs are read whole, and its tables stand in docs/evaluation.md', async () => {
  const { code, out, err } = await run([]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Rows 260, pairs used 204, Chinese cities 79, candidates 1463.');
  expect(out).toMatch(/^PROSPECTS MODEL( +0\.\d{3} \[0\.\d{3} 0\.\d{3}\]){4}$/m);
  expect(out).toContain('Reading');
  const page = readFileSync(path.join(root, 'docs/evaluation.md'), 'utf8').split('\n');
  const rows = out.split('\n').filter((line) => /\d \[0|p [0<1]/.test(line));
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter((line) => !page.includes(line))).toEqual([]);
});

it('the ladder alone needs no pairs', async () => {
  const { code, out } = await run(['--ladder']);
  expect(code).toBe(0);
  expect(out).toContain('holds  supply-meets-need: 11.00 > 6.60');
  expect(out).not.toContain('FAILS');
});

describe('a file that cannot be used ends with exit 2, line and column, and no stack', () => {
  const line2 = (row: string) => `${HEADER}\n${row}\n`;
  const gb18030 = Buffer.concat([
    Buffer.from(`${HEADER}\nHamburg,city,2911298,`),
    Buffer.from([0xb4, 0xf3, 0xc1, 0xac]),
    Buffer.from(',city,2102\n'),
  ]);
  const cases: [string, string | Uint8Array, string][] = [
    [
      'an unknown GeoNames id',
      line2('X,city,999999999,Dalian,city,2102'),
      'line 2, column eu_geonames_id: unknown GeoNames id "999999999"',
    ],
    [
      'a missing column',
      OWN.replaceAll('eu_geonames_id', 'geonames'),
      'line 1, column eu_geonames_id: the column is missing',
    ],
    ['GB18030', gb18030, 'line 2, character 22: this is not UTF-8 text; it looks like GB18030'],
    [
      'regions alone',
      line2('Alsace,region,,Dalian,city,2102'),
      'no row pairs a listed European city with a Chinese city',
    ],
    [
      'something else',
      Buffer.from([0, 1, 2, 0x89, 0x50, 0x4e, 0x47]),
      'line 1, character 4: this is not UTF-8 text',
    ],
  ];

  it.each(cases)('%s', async (_, content, message) => {
    const { code, out, err } = await run(['--pairs', fileOf(content)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('a file that is not there, a folder, an unknown option', async () => {
    const [missing, directory, option] = await Promise.all([
      run(['--pairs', path.join(folder, 'nothing.csv')]),
      run(['--pairs', folder]),
      run(['--pair', 'x.csv']),
    ]);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('no such file')]);
    expect([directory.code, directory.err]).toEqual([2, expect.stringContaining('is a folder')]);
    expect([option.code, option.err]).toEqual([2, expect.stringContaining('--pairs FILE.csv')]);
  });
});
