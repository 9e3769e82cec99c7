import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isBuilt } from '../../scripts/lib/build.mjs';
import { dataPath, root } from '../../scripts/lib/paths.mjs';
import { answers, serverScript, webArguments } from '../../scripts/lib/programs.mjs';
import { runLogged } from '../../scripts/lib/steps.mjs';
import { keepRunning } from '../../scripts/lib/supervise.mjs';
import {
  createTestDatabase,
  databaseName,
  dropDatabasesOf,
  startTestServer,
  templateDatabase,
} from '../../scripts/lib/test-databases.mjs';
import { startMailServer } from './mail-server';

/** Where the browser tests find the mail the site has sent. */
export const mailFolder = path.join(root, 'test-results', 'mail');

/**
 * The site under test, once for all browser tests: the production build on a database of its own with the real data
 * and the demonstration, one web process, one worker and a mail server.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  if (!isBuilt()) throw new Error('There is no build to test. Make it with: npm run build');
  const address = { host: '127.0.0.1', port: Number(process.env.E2E_PORT ?? 3100) };
  const server = await startTestServer();
  await dropDatabasesOf(server.adminUrl, process.pid);
  const template = await templateDatabase(server.adminUrl);
  const database = await createTestDatabase(server.adminUrl, databaseName('site'), template);
  const mail = await startMailServer(mailFolder);
  // The tests' own processes inherit them: they look into the database and sign session cookies.
  const env = Object.assign(process.env, settings(address.port, database, mail.url));
  await importData({ ...env, MIGRATION_DATABASE_URL: database.ownerUrl });

  const failed: string[] = [];
  const run = (name: string, args: string[]) =>
    keepRunning({ name: `test-${name}`, args, env }, (log) => failed.push(log));
  const parts = [
    run('web', webArguments(address)),
    run('worker', serverScript('scripts/worker.ts')),
  ];
  const stop = async () => {
    for (const part of parts) await part.stop();
    await mail.stop();
    await dropDatabasesOf(server.adminUrl, process.pid);
    await server.stop();
  };
  if (await answers(address, () => failed.length > 0)) return stop;
  await stop();
  throw new Error(`The site under test does not answer: see ${dataPath('logs', 'test-web.log')}.`);
}

type Database = { appUrl: string };

function settings(port: number, database: Database, smtpUrl: string): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: database.appUrl,
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    DEMO: 'on',
    SMTP_URL: smtpUrl,
    LOG_LEVEL: 'warn',
  };
}

async function importData(env: NodeJS.ProcessEnv): Promise<void> {
  const script = 'scripts/import.ts';
  if (!existsSync(path.join(root, script))) return;
  await runLogged('test-import', process.execPath, serverScript(script), env);
}
