import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/** `server-only` throws outside a React server; in tests it is an empty module. */
const alias = { '@': root, 'server-only': path.join(root, 'tests/empty.ts') };

const everywhere = '{lib,prisma,scripts,tests,components,app,bench}/**';

export default defineConfig({
  test: {
    // one for each of two cores; by itself the runner leaves a core free
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: [`${everywhere}/*.test.{ts,tsx}`],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
          setupFiles: ['tests/setup/properties.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          include: [`${everywhere}/*.db.test.ts`],
          pool: 'forks',
          globalSetup: ['tests/setup/database-server.ts'],
          setupFiles: ['tests/setup/properties.ts', 'tests/setup/database.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
