import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/** `server-only` throws outside a React server; in tests it is an empty module. */
const alias = { '@': root, 'server-only': path.join(root, 'tests/empty.ts') };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,prisma,scripts,tests,components,app}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
        },
      },
    ],
  },
});
