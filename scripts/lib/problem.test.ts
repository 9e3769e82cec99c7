import { describe, expect, it } from 'vitest';
import { Problem, sentenceOf } from './problem.mjs';
import { runLogged } from './steps.mjs';

const fileError = (code: string) =>
  Object.assign(new Error(`${code}: open '/site/.data/x'`), { code, path: '/site/.data/x' });

describe('what a person is told', () => {
  it.each([
    ['ENOSPC', 'The disk is full: /site/.data/x'],
    ['EROFS', '/site/.data/x lies on a read-only file system'],
    ['EACCES', 'We may not write /site/.data/x. It belongs to another user'],
  ])('is a sentence for %s', (code, sentence) => {
    expect(sentenceOf(fileError(code))).toContain(sentence);
    expect(sentenceOf(fileError(code))).not.toMatch(/^\s+at /m);
  });

  it('is a sentence when the database’s disk is full or it goes away', () => {
    const full = Object.assign(new Error('could not extend file'), { code: '53100' });
    expect(sentenceOf(full)).toContain('The disk of the database is full');
    expect(sentenceOf(new Error('Connection terminated unexpectedly'))).toContain('was stopped');
  });

  it('is the problem’s own sentence, and where it happened for anything else', () => {
    expect(sentenceOf(new Problem('Too old.'))).toBe('Too old.');
    expect(sentenceOf(new TypeError('x is not a function'))).toContain('problem.test.ts');
  });

  it('begins with the full disk when a step failed because of it', async () => {
    const script = `console.log('npm error ENOSPC: no space left'); process.exit(1)`;
    const failed = runLogged('test-full', process.execPath, ['-e', script]);
    await expect(failed).rejects.toThrow(/^The disk is full\. .*\ntest-full failed \(1\)/);
  });
});
