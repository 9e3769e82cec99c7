import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { ReportedFinding } from '@/lib/visits/check-report';

// Each case starts a process; a busy machine may take seconds over it.
vi.setConfig({ testTimeout: 60_000 });

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'lianqiao-visit-'));
afterAll(() => rmSync(folder, { recursive: true }));

function runOn(content: object): Promise<{ code: number; out: string; err: string }> {
  const file = path.join(folder, 'request.json');
  writeFileSync(file, JSON.stringify(content));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/visit-check.ts', file],
      { cwd: root },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

const request = {
  format: 'in_person',
  headRankBand: 60,
  party: { officials: 6 },
  windows: [
    { earliest: '2027-01-15', latest: '2027-01-20', days: 2 },
    { earliest: '2027-01-25', latest: '2027-02-09', days: 2 },
    { earliest: '2027-08-16', latest: '2027-08-20', days: 2 },
  ],
};
const FILE = { today: '2027-01-15', host: 'dalian', guestCountry: 'DE', request };

describe('npm run visit:check', () => {
  it('prints what the rules find, with exit 0', async () => {
    const { code, out } = await runOn(FILE);
    expect(code).toBe(0);
    const found: ReportedFinding[] = JSON.parse(out);
    expect(found.every((one) => Object.keys(one).join() === 'rule,severity,params')).toBe(true);
    const about = (rule: string, window: string) =>
      found.filter((one) => one.rule === rule && one.params.window === window);
    expect(about('lead_time', 'A')).toEqual([
      { rule: 'lead_time', severity: 'block', params: { window: 'A', today: '2027-01-15' } },
    ]);
    expect(about('lead_time', 'B')).toMatchObject([
      { severity: 'block', params: { days: 10, earliest: '2027-01-29' } },
    ]);
    expect(about('lead_time', 'C')).toEqual([]);
    expect(about('holiday_host', 'B')).toMatchObject([
      { severity: 'warn', params: { name: { zh: '春节' }, days: { from: '2027-02-05' } } },
    ]);
    expect(about('holiday_guest', 'C')).toMatchObject([
      { severity: 'warn', params: { days: { from: '2027-08-16', to: '2027-08-20' } } },
    ]);
  });

  it('refuses a file that cannot be used with the path and the reason, and exit 2', async () => {
    const { code, out, err } = await runOn({ ...FILE, host: 'atlantis' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('host: unknown host "atlantis" (known: "dalian")');
    expect((await runOn({ ...FILE, today: 'tomorrow' })).err).toContain('today: must be a day');
  });
});
