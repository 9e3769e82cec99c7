import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { RankedMatch } from '@/lib/matching/rank';
import { aCity, dalian, vectorCity } from '@/lib/matching/testing/builders';

// Each case starts a process; a busy machine may take seconds over it.
vi.setConfig({ testTimeout: 60_000 });

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'lianqiao-match-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Run = { code: number; out: string; err: string };

/** Runs the command of package.json on a file with this content. */
function runOn(content: string | Buffer, env: Record<string, string> = {}): Promise<Run> {
  const file = path.join(folder, 'cities.json');
  writeFileSync(file, content);
  return run([file], env);
}

function run(args: string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/match.ts', ...args],
      { cwd: root, env: { ...process.env, ...env }, maxBuffer: 100_000_000 },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

const clean = aCity('clean')
  .withSector('clean_energy', { priority: 3, topics: ['ce_storage'] })
  .withModes('official_visit')
  .withTags('seaport')
  .ready('contact', 'language');

const fileOf = (...cities: unknown[]) => JSON.stringify({ host: 'dalian', cities });

describe('a file that can be used', () => {
  it('is answered best first, each city with its id, score and terms', async () => {
    const file = fileOf(clean.build(), vectorCity().build());
    const { code, out, err } = await runOn(file);
    const places = JSON.parse(out) as RankedMatch[];
    expect([code, err]).toEqual([0, '']);
    expect(places.map(({ id, score }) => [id, score])).toEqual([
      ['vector', 51.99],
      ['clean', 15.08],
    ]);
    expect(places[0]?.factors).toHaveLength(5);
    expect(places[0]?.range.best).toBe(56.99);
  });

  it('may leave out what is optional, begin with a byte order mark and name its cities', async () => {
    const { id, sectors } = clean.build();
    const { code, out, err } = await runOn(`\uFEFF${fileOf({ id, sectors, name: 'Łódź' })}`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toBe('ignored, not part of the model: cities[0].name\n');
  });

  it('may bring its own host', async () => {
    const host = { ...dalian(), id: 'elsewhere' };
    const { out } = await runOn(JSON.stringify({ host, cities: [vectorCity().build()] }));
    expect((JSON.parse(out) as RankedMatch[])[0]?.score).toBe(51.99);
  });

  it('has cities without a sector named on standard error and left out', async () => {
    const { code, out, err } = await runOn(fileOf(aCity('blank').build(), clean.build()));
    expect(code).toBe(0);
    expect((JSON.parse(out) as RankedMatch[]).map(({ id }) => id)).toEqual(['clean']);
    expect(err).toBe('not ranked, no sector given: blank\n');
  });

  it('gives the same bytes in another locale and time zone', async () => {
    const file = fileOf(clean.build(), vectorCity().build());
    const here = await runOn(file);
    const there = await runOn(file, {
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'zh_CN.UTF-8',
      TZ: 'Asia/Shanghai',
    });
    expect(there.out).toBe(here.out);
  });

  it('is found from where the reader stands when npm runs the command', () => {
    writeFileSync(path.join(folder, 'here.json'), fileOf(clean.build()));
    const args = ['--prefix', root, 'run', '--silent', 'match', '--', 'here.json'];
    const out = execFileSync('npm', args, { cwd: folder, encoding: 'utf8' });
    expect((JSON.parse(out) as RankedMatch[])[0]?.score).toBe(15.08);
  });
});

it('a file that cannot be used ends with exit 2 and the path of each problem', async () => {
  const city = { ...clean.build(), modes: ['chat'] };
  const { code, out, err } = await runOn(
    fileOf(city, { ...city, id: 'other', modes: [] }, { id: 3 }),
  );
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('cities.json: cities[0].modes[0]: unknown cooperation mode "chat"');
  expect(err).toContain('cities.json: cities[2].id: string expected, number found');
});

it('an unknown host is refused with the known ones', async () => {
  const { code, err } = await runOn('{"host":"atlantis","cities":[]}');
  expect(code).toBe(2);
  expect(err).toContain('host: unknown host "atlantis" (known: "dalian")');
});

it('a missing file, a folder, another encoding or no file is refused in one sentence', async () => {
  const [encoding, missing, directory, none] = await Promise.all([
    runOn(Buffer.from([0xff, 0xfe, 0x7b])),
    run([path.join(folder, 'nothing.json')]),
    run([folder]),
    run([]),
  ]);
  expect([encoding.code, encoding.err]).toEqual([2, expect.stringContaining('not UTF-8 text')]);
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('no such file')]);
  expect([directory.code, directory.err]).toEqual([2, expect.stringContaining('is a folder')]);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('Name one file')]);
});
