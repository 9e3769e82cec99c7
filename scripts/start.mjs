/**
 * `npm start`: everything from a fresh clone to a running site. Installs, starts the database, migrates, imports,
 * builds, then supervises one web process and one worker until Ctrl-C. `npm run dev` does the same without a build.
 * Needs nothing but Node.js until the packages are installed: what uses them is imported after that.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildApplication, generateClient } from './lib/build.mjs';
import { noteAddress, takeFolder } from './lib/folder.mjs';
import { checkNode, installPackages } from './lib/install.mjs';
import { dataPath, root } from './lib/paths.mjs';
import { Problem, sentenceOf } from './lib/problem.mjs';
import { answers, devArguments, serverScript, webArguments } from './lib/programs.mjs';
import { siteSecrets } from './lib/secrets.mjs';
import { checkSettings, chooseAddress, originOf, readEnvFile } from './lib/settings.mjs';
import { createShutdown } from './lib/shutdown.mjs';
import { endStep, runLogged, seconds, step, tail } from './lib/steps.mjs';
import { keepRunning } from './lib/supervise.mjs';

const development = process.argv.includes('--dev');
const shutdown = createShutdown();

try {
  await start();
} catch (error) {
  if (!shutdown.hasBegun()) await shutdown.end(1, sentenceOf(error));
}

async function start() {
  checkNode();
  readEnvFile();
  await takeFolder();
  shutdown.add({ stop: endStep, kill: endStep });
  await installPackages();
  await generateClient();
  const address = await chooseAddress();
  const env = { ...process.env, ...(await database()), ...siteSettings(address) };
  checkSettings(env);
  await importData(env);
  if (!development) await buildApplication();
  await run(address, env);
}

async function database() {
  const { isEmbedded, openDatabase } = await import('./lib/database.mjs');
  if (!isEmbedded(process.env)) return openDatabase(process.env, step);
  const { databaseKeeper } = await import('./lib/embedded-database.mjs');
  const keeper = databaseKeeper((message) => shutdown.end(1, message));
  shutdown.add(keeper);
  const settings = await openDatabase(process.env, step);
  keeper.watch();
  return { ...settings, DEMO: process.env.DEMO || 'on' };
}

function siteSettings(address) {
  return {
    NODE_ENV: development ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || originOf(address),
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || siteSecrets().nextauth,
  };
}

/** The import decides itself whether there is anything to do. */
async function importData(env) {
  const script = 'scripts/import.ts';
  if (!existsSync(path.join(root, script))) return;
  await step('Data imported', async () => {
    await runLogged('import', process.execPath, serverScript(script), env);
    return tail(dataPath('logs', 'import.log'), 1);
  });
}

/** Starts the site's two processes, which need no right to change tables. */
async function run(address, { MIGRATION_DATABASE_URL, ...env }) {
  const giveUp = (name) => (log) =>
    shutdown.end(1, `The ${name} process keeps crashing. ${log} ends with:\n${tail(log, 15)}`);
  const web = development ? devArguments(address) : webArguments(address);
  const worker = serverScript('scripts/worker.ts');
  await step('Web and worker started', async () => {
    shutdown.add(keepRunning({ name: 'worker', args: worker, env }, giveUp('worker')));
    shutdown.add(keepRunning({ name: 'web', args: web, env }, giveUp('web')));
    if (await answers(address, shutdown.hasBegun)) return;
    throw new Problem(`The site does not answer. ${dataPath('logs', 'web.log')} says why.`);
  });
  noteAddress(env.NEXTAUTH_URL);
  console.log(banner(env));
}

function banner({ NEXTAUTH_URL, DEMO }) {
  const demonstration =
    DEMO === 'on'
      ? ['  A demonstration with invented accounts: they are on the sign-in page and in README.md.']
      : [];
  return [
    '',
    `  Lianqiao 连桥 is ready after ${seconds(performance.now())}:  ${NEXTAUTH_URL}`,
    ...demonstration,
    '  Logs are in .data/logs. Stop with Ctrl-C.',
    '',
  ].join('\n');
}
