import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { claim } from './lock.mjs';
import { parsePostmasterFile } from './postgres-server.mjs';
import {
  endGroup,
  isRunning,
  parseRecord,
  parseStat,
  readRecord,
  startTime,
} from './processes.mjs';
import { pauseAfterCrash } from './supervise.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'lianqiao-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sleeper = () =>
  spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: 'ignore',
  });

describe('the record of a process', () => {
  it('is read back, and anything else is none', () => {
    expect(parseRecord('42\n123456\n')).toEqual({ pid: 42, started: '123456' });
    for (const text of ['', '42', '42\n', 'x\n1\n', '-1\n5\n', '0\n5\n']) {
      expect(parseRecord(text)).toBeNull();
    }
    expect(readRecord(path.join(folder, 'none'))).toBeNull();
  });

  it('takes the start time from its place behind a name with brackets and spaces', () => {
    const tail = '1 1 1 0 -1 4194304 1 2 3 4 5 6 7 8 20 0 11 0 987654 1000 200';
    expect(parseStat(`42 (next-server (v16) x) S ${tail}`)).toBe('987654');
    expect(parseStat(`42 (dead) Z ${tail}`)).toBeNull();
  });

  it('tells a process from a later one with the same id', () => {
    const started = startTime(process.pid) ?? '';
    expect(isRunning({ pid: process.pid, started })).toBe(true);
    expect(isRunning({ pid: process.pid, started: 'earlier' })).toBe(false);
    expect(isRunning(null)).toBe(false);
  });

  it('lets the process be ended', async () => {
    const child = sleeper();
    const record = { pid: child.pid ?? 0, started: startTime(child.pid ?? 0) ?? '' };
    const ended = once(child, 'exit');
    await endGroup(record, 5_000);
    await ended;
    expect(isRunning(record)).toBe(false);
  });
});

describe('claiming a folder', () => {
  it('succeeds over the claim of a process that is gone', async () => {
    const file = path.join(folder, 'stale');
    writeFileSync(file, '999999\n1\n');
    expect(await claim(file)).toBeNull();
    expect(readRecord(file)?.pid).toBe(process.pid);
  });

  it('names the process that holds it', async () => {
    const child = sleeper();
    const file = path.join(folder, 'held');
    writeFileSync(file, `${child.pid}\n${startTime(child.pid ?? 0)}\n`);
    expect(await claim(file)).toMatchObject({ pid: child.pid });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await claim(file)).toBeNull();
  });
});

describe('postmaster.pid', () => {
  const lines = [
    '7793',
    '/data/pg',
    '1795572790',
    '54329',
    '',
    '127.0.0.1',
    '  2146321 4',
    'ready   ',
  ];

  it('says where the server listens and whether it takes connections', () => {
    expect(parsePostmasterFile(lines.join('\n'))).toEqual({
      pid: 7793,
      port: 54329,
      status: 'ready',
    });
    expect(parsePostmasterFile(lines.slice(0, 6).join('\n'))?.status).toBe('');
    expect(parsePostmasterFile('')).toBeNull();
  });
});

describe('a program that crashes', () => {
  it('is started again at once, then ever later, and given up after five quick crashes', () => {
    const crashes = { count: 0 };
    const pauses = [1, 2, 3, 4, 5].map(() => pauseAfterCrash(crashes, 100));
    expect(pauses).toEqual([0, 500, 1000, 2000, null]);
  });

  it('is forgiven when it has run for a while', () => {
    const crashes = { count: 4 };
    expect(pauseAfterCrash(crashes, 60_000)).toBe(0);
    expect(pauseAfterCrash(crashes, 100)).toBe(0);
  });
});
