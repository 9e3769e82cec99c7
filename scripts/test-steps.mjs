/**
 * What `npm test` does, in this order, cheapest first. One list for people, for CI and for the README.
 * Steps with `oneCore` leave the other core free: those that follow each other run two at a time.
 * Steps of the kind `check` count as one test; the others report their own numbers.
 *
 * @typedef {{ id: string, title: string, kind: 'check' | 'vitest' | 'playwright', args: string[], needs?: string, oneCore?: true }} Step
 * `args` are those of Node.js; `needs` names the step without which this one cannot run.
 * @type {Step[]}
 */
export const steps = [
  {
    id: 'types',
    title: 'Types',
    kind: 'check',
    oneCore: true,
    args: ['node_modules/typescript/bin/tsc', '--noEmit'],
  },
  {
    id: 'lint',
    title: 'Format and lint',
    kind: 'check',
    oneCore: true,
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.', '--max-diagnostics=50'],
  },
  {
    id: 'messages',
    title: 'Messages in both languages',
    kind: 'check',
    oneCore: true,
    args: ['--import', 'tsx', 'scripts/check-messages.ts'],
  },
  {
    id: 'deadcode',
    title: 'Dead code',
    kind: 'check',
    oneCore: true,
    args: ['node_modules/knip/bin/knip.js', '--no-progress'],
  },
  {
    id: 'unit',
    title: 'Unit tests',
    kind: 'vitest',
    args: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit*'],
  },
  {
    id: 'migrations',
    title: 'Migrations and drift',
    kind: 'check',
    args: ['scripts/check-migrations.mjs'],
  },
  {
    id: 'db',
    title: 'Integration tests on Postgres',
    kind: 'vitest',
    args: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'db*'],
  },
  {
    id: 'build',
    title: 'Production build',
    kind: 'check',
    args: ['scripts/build.mjs'],
  },
  {
    id: 'e2e',
    title: 'Browser tests on the production build',
    kind: 'playwright',
    args: ['node_modules/@playwright/test/cli.js', 'test'],
    needs: 'build',
  },
];
