/** `npm run migrate`: brings the database in the settings, else the embedded one, up to date. */
import { isEmbedded, openDatabase } from './lib/database.mjs';
import { embeddedRuns, stopEmbeddedDatabase } from './lib/embedded-database.mjs';
import { runMain } from './lib/problem.mjs';
import { readEnvFile } from './lib/settings.mjs';
import { step } from './lib/steps.mjs';

await runMain(async () => {
  readEnvFile();
  const mine = isEmbedded(process.env) && !embeddedRuns();
  await openDatabase(process.env, step);
  if (mine) await stopEmbeddedDatabase();
});
