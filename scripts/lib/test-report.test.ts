import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { steps } from '../test-steps.mjs';
import { chosenSteps, countsIn, countsOf, groupsOf, totalsLine } from './test-report.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'lianqiao-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (content: string) => {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
};

describe('counting', () => {
  it('takes a check for one test', () => {
    expect(countsOf('check', true, '')).toEqual({ passed: 1, failed: 0 });
    expect(countsOf('check', false, '')).toEqual({ passed: 0, failed: 1 });
  });

  it('takes the numbers of the runners, and a test that is not steady for failed', () => {
    expect(countsIn('vitest', { numPassedTests: 7, numFailedTests: 2 })).toEqual({
      passed: 7,
      failed: 2,
    });
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    expect(countsIn('playwright', { stats })).toEqual({ passed: 5, failed: 2 });
  });

  it('never takes a runner that failed for a success', () => {
    const file = report('{"numPassedTests": 7, "numFailedTests": 0}');
    expect(countsOf('vitest', true, file)).toEqual({ passed: 7, failed: 0 });
    expect(countsOf('vitest', false, file)).toEqual({ passed: 7, failed: 1 });
    expect(countsOf('vitest', false, report('{"numPassed'))).toEqual({ passed: 0, failed: 1 });
    expect(countsOf('vitest', true, path.join(folder, 'none'))).toEqual({ passed: 0, failed: 1 });
  });

  it('ends with one line', () => {
    const results = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
    ];
    expect(totalsLine(results)).toBe('7 passed, 2 failed');
    expect(totalsLine([])).toBe('0 passed, 0 failed');
  });
});

describe('the steps', () => {
  it('can be chosen by name, and run in their own order', () => {
    expect(chosenSteps(steps, 'unit, lint').map(({ id }) => id)).toEqual(['lint', 'unit']);
    expect(chosenSteps(steps, undefined)).toBe(steps);
    expect(() => chosenSteps(steps, 'unit,speed')).toThrow('There is no step "speed"');
  });

  it('run beside each other where each needs one core', () => {
    const groups = (only: string) =>
      groupsOf(chosenSteps(steps, only)).map((group) => group.map(({ id }) => id));
    expect(groups('lint,types,unit,db')).toEqual([['types', 'lint'], ['unit'], ['db']]);
    expect(groups('unit,build')).toEqual([['unit'], ['build']]);
    expect(groupsOf(steps).flat()).toEqual(steps);
  });

  it('are those of the README', () => {
    const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\d+\. `([a-z0-9]+)`: /gm)].map(([, id]) => id);
    expect(listed).toEqual(steps.map(({ id }) => id));
  });
});
