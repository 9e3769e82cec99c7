import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { runLogged, step } from './steps.mjs';

/** What a build does not depend on; everything else in the project's folder counts. */
const IRRELEVANT = new Set([
  '.ci',
  '.data',
  '.git',
  '.next',
  'docs',
  'e2e',
  'generated',
  'node_modules',
  'playwright-report',
  'prisma',
  'scripts',
  'test-results',
  'tests',
]);

const buildStamp = path.join(root, '.next', 'lianqiao-sources');
const clientStamp = path.join(root, 'generated', 'prisma', '.schema');

/** Generates the Prisma client when the schema or Prisma has changed. */
export async function generateClient() {
  const wanted = hashOf(['prisma/schema.prisma', 'package-lock.json']);
  if (stampIs(clientStamp, wanted)) return;
  await step('Database client generated', async () => {
    await runLogged('generate', process.execPath, ['scripts/prisma.mjs', 'generate']);
    writeFileSync(clientStamp, wanted);
  });
}

/** Builds the application when its sources have changed since the last complete build. */
export async function buildApplication() {
  const wanted = hashOf([...sourceFiles(root), 'prisma/schema.prisma']);
  if (stampIs(buildStamp, wanted)) return;
  rmSync(buildStamp, { force: true });
  await step('Application built', async () => {
    await runLogged('build', process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    });
    writeFileSync(buildStamp, wanted);
  });
}

/** Whether there is a complete build, of whatever version. */
export const isBuilt = () => existsSync(path.join(root, '.next', 'BUILD_ID'));

/**
 * Paths of the files a build depends on, relative to `directory`, in a stable order.
 *
 * @param {string} directory
 * @returns {string[]}
 */
export function sourceFiles(directory, below = '') {
  return readdirSync(path.join(directory, below), { withFileTypes: true })
    .filter((entry) => below !== '' || !IRRELEVANT.has(entry.name))
    .flatMap((entry) => {
      const name = path.posix.join(below, entry.name);
      if (entry.isDirectory()) return sourceFiles(directory, name);
      return isSource(name) ? [name] : [];
    })
    .sort();
}

function isSource(name) {
  return !/(\.test\.tsx?|\.md|\.tsbuildinfo|\.log|next-env\.d\.ts|^\.env.*)$/.test(name);
}

function hashOf(names) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const name of names) hash.update(`\0${name}\0`).update(readFileSync(path.join(root, name)));
  return hash.digest('hex');
}

const stampIs = (file, wanted) => existsSync(file) && readFileSync(file, 'utf8') === wanted;
