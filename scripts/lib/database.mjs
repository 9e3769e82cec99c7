import { checkServer } from './check-server.mjs';
import { startEmbeddedDatabase } from './embedded-database.mjs';
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

/** Whether the settings leave the database to us. @param {NodeJS.ProcessEnv} env */
export const isEmbedded = (env) => !env.DATABASE_URL;

async function openEmbedded() {
  const { appUrl, ownerUrl } = await startEmbeddedDatabase();
  return { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl };
}

async function openGiven(env) {
  const DATABASE_URL = env.DATABASE_URL ?? '';
  const MIGRATION_DATABASE_URL = env.MIGRATION_DATABASE_URL || DATABASE_URL;
  for (const url of new Set([MIGRATION_DATABASE_URL, DATABASE_URL])) await checkServer(url);
  return { DATABASE_URL, MIGRATION_DATABASE_URL };
}
