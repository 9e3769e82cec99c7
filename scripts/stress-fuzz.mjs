/**
 * `npm run stress:fuzz`: the tests of hostile forms with at least 60,000 forms instead of 6,000, and 2,000 made-up
 * bodies instead of 100. Another number: LIANQIAO_FUZZ_INPUTS.
 */
import { spawnSync } from 'node:child_process';
import { root } from './lib/paths.mjs';

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit*',
    'lib/actions/hostile-forms.test.ts',
    'lib/http/post-body.test.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { LIANQIAO_FUZZ_INPUTS: '60000', LIANQIAO_FC_RUNS: '2000', ...process.env },
  },
);
process.exitCode = status ?? 1;
