import { expect, it } from 'vitest';
import { createProgress } from './progress';

const said = (isTTY: boolean) => {
  const texts: string[] = [];
  const progress = createProgress(200, { isTTY, write: (text) => texts.push(text) });
  progress.advance('cities', 50);
  progress.advance('ties', 150);
  progress.end();
  return texts;
};

it('writes plain lines where nobody watches', () => {
  expect(said(false)).toEqual(['  50 of 200 rows, cities\n', '  200 of 200 rows, ties\n']);
});

it('rewrites one line with a bar on a terminal and clears it at the end', () => {
  const [quarter, full, end] = said(true);
  expect(quarter).toContain('[███████░░░░░░░░░░░░░░░░░░░░░] 50 of 200 rows, cities');
  expect(full).toContain(`[${'█'.repeat(28)}]`);
  expect(end).toBe('\r\u001b[K');
});
