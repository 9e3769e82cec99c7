import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * What a step counts for: a check for one, test runners for the tests they report. A runner that fails without a
 * failed test to show for it, or leaves no report, counts as one failure.
 *
 * @param {'check' | 'vitest' | 'playwright'} kind
 * @param {boolean} succeeded by its exit code
 * @param {string} reportFile JSON, written by the runner
 * @returns {Counts}
 */
export function countsOf(kind, succeeded, reportFile) {
  if (kind === 'check') return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = readReport(kind, reportFile);
  if (!counts) return { passed: 0, failed: 1 };
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * Numbers in a report of Vitest or Playwright. A Playwright test that passed only when repeated counts as failed.
 *
 * @param {'vitest' | 'playwright'} kind
 * @param {any} report
 * @returns {Counts}
 */
export function countsIn(kind, report) {
  if (kind === 'vitest') {
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  }
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

/** The last line of `npm test`. @param {Counts[]} results */
export function totalsLine(results) {
  const sum = (name) => results.reduce((total, result) => total + result[name], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/**
 * The steps named in `--only a,b`, in their own order; all without it.
 *
 * @template {{ id: string }} T
 * @param {T[]} steps
 * @param {string | undefined} only
 * @returns {T[]}
 * @throws Error naming an unknown step
 */
export function chosenSteps(steps, only) {
  if (only === undefined) return steps;
  const wanted = only.split(',').map((id) => id.trim());
  const unknown = wanted.find((id) => !steps.some((step) => step.id === id));
  if (unknown !== undefined) {
    const known = steps.map((step) => step.id).join(', ');
    throw new Error(`There is no step "${unknown}". Steps: ${known}.`);
  }
  return steps.filter((step) => wanted.includes(step.id));
}

/**
 * The steps in the groups in which they run: what needs one core beside its neighbours that do too, the others alone.
 *
 * @template {{ oneCore?: true }} T
 * @param {T[]} steps
 * @returns {T[][]}
 */
export function groupsOf(steps) {
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.oneCore && last?.[0].oneCore) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function readReport(kind, file) {
  try {
    return existsSync(file) ? countsIn(kind, JSON.parse(readFileSync(file, 'utf8'))) : null;
  } catch {
    return null;
  }
}
