import { Logger, runMigrations } from 'graphile-worker';
import { checksum as checksumOf, migrationNames, migrationScript } from '../migrate.mjs';
import { Problem } from '../problem.mjs';
import { QUEUE_SCHEMA, queueVersion } from './tables.mjs';

/** Prisma makes its list of migrations itself, before the first one; the rows come with the others. */
const MIGRATIONS_TABLE = `CREATE TABLE _prisma_migrations (
  id varchar(36) NOT NULL PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz,
  migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/**
 * Makes the tables as they were when the backup was made: its own migrations and no newer one, then the job queue's.
 *
 * @param {import('pg').Client} client
 * @param {string} url
 * @param {import('./save.mjs').Manifest} manifest
 */
export async function makeTables(client, url, manifest) {
  await client.query(MIGRATIONS_TABLE);
  for (const { name } of manifest.migrations) await client.query(migrationScript(name));
  if (manifest.queueVersion === null) return;
  const logger = new Logger(() => () => {});
  await runMigrations({ connectionString: url, schema: QUEUE_SCHEMA, logger });
  const version = await queueVersion(client);
  if (version !== manifest.queueVersion) {
    throw new Problem(
      `The job queue in the backup is of version ${manifest.queueVersion}, this release makes version ${version}. ` +
        'Restore with the release that made the backup, then update.',
    );
  }
}

/**
 * @param {import('./save.mjs').Manifest} manifest
 * @throws Problem when this release does not have the migrations of the backup as they were
 */
export function checkMigrations({ migrations }) {
  const known = migrationNames();
  for (const { name, checksum } of migrations) {
    if (!known.includes(name)) {
      throw new Problem(
        `The backup was made by a newer release: this one does not have its migration ${name}. Restore with that release.`,
      );
    }
    if (checksumOf(name) !== checksum) {
      throw new Problem(`Migration ${name} is not the one the backup was made with.`);
    }
  }
}

/** Takes the foreign keys away, and what puts them back: a table may then be filled before the one it refers to. */
export async function dropForeignKeys(client) {
  const { rows } = await client.query(
    `SELECT format('%I.%I', n.nspname, c.relname) AS table_name, quote_ident(k.conname) AS name,
       pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE k.contype = 'f' AND k.conparentid = 0 AND n.nspname IN ('public', $1)`,
    [QUEUE_SCHEMA],
  );
  for (const { table_name, name } of rows) {
    await client.query(`ALTER TABLE ${table_name} DROP CONSTRAINT ${name}`);
  }
  return async () => {
    for (const { table_name, name, definition } of rows) {
      await client.query(`ALTER TABLE ${table_name} ADD CONSTRAINT ${name} ${definition}`);
    }
    return rows.length;
  };
}
