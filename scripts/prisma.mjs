/**
 * The one door to the Prisma CLI: `node scripts/prisma.mjs migrate deploy`.
 *
 * Uses the native schema engine where the CLI has downloaded it, otherwise the WebAssembly build of the same commit
 * (`schema-engine.mjs`), so that nothing has to be downloaded. Windows cannot start a script as a program and takes
 * the native engine. No version checks and no telemetry.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const cli = path.join(path.dirname(require.resolve('prisma/package.json')), 'build', 'index.js');

const env = {
  ...process.env,
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  ...(needsWasmEngine() && {
    PRISMA_SCHEMA_ENGINE_BINARY: path.join(import.meta.dirname, 'schema-engine.mjs'),
  }),
};

const { status, error } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], {
  env,
  stdio: 'inherit',
});
if (error) throw error;
process.exit(status ?? 1);

function needsWasmEngine() {
  if (process.platform === 'win32' || process.env.PRISMA_SCHEMA_ENGINE_BINARY) return false;
  const engines = path.dirname(require.resolve('@prisma/engines/package.json'));
  return !readdirSync(engines).some((name) => name.startsWith('schema-engine-'));
}
