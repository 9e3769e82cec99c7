import { checkServer } from './check-server.mjs';
import { embeddedRuns, startEmbeddedDatabase, stopEmbeddedDatabase } from './embedded-database.mjs';
import { migrate } from './migrate.mjs';

/** @typedef {{ DATABASE_URL: string, MIGRATION_DATABASE_URL: string }} DatabaseSettings */

/**
 * The database the settings name, else the embedded one, which is started; brought to the newest version.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {<T>(title: string, work: () => Promise<T>) => Promise<T>} report does the work, and says so
 * @returns {Promise<DatabaseSettings>}
 */
export async function openDatabase(env, report) {
  const settings = isEmbedded(env)
    ? await report('Embedded Postgres started', openEmbedded)
    : await report('Database server checked', () => openGiven(env));
  await report('Tables migrated', () => migrate(settings.MIGRATION_DATABASE_URL));
  return settings;
}

/**
 * Lends the connection of the owner to `use`, without migrating: to the database the settings name, else to the
 * embedded one, which is started for the time unless it runs.
 *
 * @template T
 * @param {NodeJS.ProcessEnv} env
 * @param {(url: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withOwner(env, use) {
  if (!isEmbedded(env)) return use((await openGiven(env)).MIGRATION_DATABASE_URL);
  const wasRunning = embeddedRuns();
  try {
    return await use((await startEmbeddedDatabase()).ownerUrl);
  } finally {
    if (!wasRunning) await stopEmbeddedDatabase();
  }
}

/** Whether the settings leave the database to us. @param {NodeJS.ProcessEnv} env */
export const isEmbedded = (env) => !env.DATABASE_URL;

async function openEmbedded() {
  const { appUrl, ownerUrl } = await startEmbeddedDatabase();
  return { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl };
}

async function openGiven(env) {
  const DATABASE_URL = env.DATABASE_URL ?? '';
  const MIGRATION_DATABASE_URL = env.MIGRATION_DATABASE_URL || DATABASE_URL;
  if (MIGRATION_DATABASE_URL !== DATABASE_URL) {
    await checkServer(MIGRATION_DATABASE_URL, 'MIGRATION_DATABASE_URL');
  }
  await checkServer(DATABASE_URL);
  return { DATABASE_URL, MIGRATION_DATABASE_URL };
}
