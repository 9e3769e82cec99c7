/**
 * `node scripts/run.mjs FILE …`: runs one of our TypeScript programs against the site's database: the one in the
 * settings, else the embedded one, which is started for it when the site does not run.
 */
import { spawnSync } from 'node:child_process';
import { isEmbedded, openDatabase } from './lib/database.mjs';
import { embeddedRuns, stopEmbeddedDatabase } from './lib/embedded-database.mjs';
import { runMain } from './lib/problem.mjs';
import { serverScript } from './lib/programs.mjs';
import { siteSecrets } from './lib/secrets.mjs';
import { readEnvFile } from './lib/settings.mjs';

const [file = '', ...args] = process.argv.slice(2);

await runMain(async () => {
  readEnvFile();
  const embedded = isEmbedded(process.env);
  const wasRunning = embedded && embeddedRuns();
  const database = await openDatabase(process.env, (_title, work) => work());
  const site = embedded ? { DEMO: 'on', NEXTAUTH_URL: 'http://localhost:3000' } : {};
  const env = { NEXTAUTH_SECRET: siteSecrets().nextauth, ...site, ...process.env, ...database };
  const { status } = spawnSync(process.execPath, [...serverScript(file), ...args], {
    env,
    stdio: 'inherit',
  });
  if (embedded && !wasRunning) await stopEmbeddedDatabase();
  process.exitCode = status ?? 1;
});
