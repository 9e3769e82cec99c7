import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { alone } from './tests/setup/alone';

const root = import.meta.dirname;

/** `server-only` throws outside a React server; in tests it is an empty module. */
const alias = { '@': root, 'server-only': path.join(root, 'tests/empty.ts') };

const everywhere = '{lib,prisma,scripts,tests,components,app,bench}/**';

const isDatabaseTest = (file: string) => file.endsWith('.db.test.ts');

const unit = {
  hookTimeout: 60_000,
  setupFiles: ['tests/setup/properties.ts'],
  testTimeout: 30_000,
};

const database = {
  pool: 'forks' as const,
  globalSetup: ['tests/setup/database-server.ts'],
  setupFiles: ['tests/setup/properties.ts', 'tests/setup/database.ts'],
  testTimeout: 20_000,
  hookTimeout: 30_000,
};

/** Files of one process share the modules they load, which halves the time; those above have a process to themselves. */
export default defineConfig({
  test: {
    // one for each of two cores; by itself the runner leaves a core free
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          ...unit,
          name: 'unit',
          isolate: false,
          include: [`${everywhere}/*.test.{ts,tsx}`],
          exclude: ['**/*.db.test.ts', 'node_modules/**', ...alone],
        },
      },
      {
        resolve: { alias },
        test: {
          ...unit,
          name: 'unit-alone',
          include: alone.filter((file) => !isDatabaseTest(file)),
        },
      },
      {
        resolve: { alias },
        test: {
          ...database,
          name: 'db',
          isolate: false,
          include: [`${everywhere}/*.db.test.ts`],
          exclude: ['node_modules/**', ...alone],
        },
      },
      {
        resolve: { alias },
        test: { ...database, name: 'db-alone', include: alone.filter(isDatabaseTest) },
      },
    ],
  },
});
