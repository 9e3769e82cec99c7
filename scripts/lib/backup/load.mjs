import { APP_GROUP } from '../database-roles.mjs';
import { migrate } from '../migrate.mjs';
import { Problem } from '../problem.mjs';
import { archiveOf, checkBackup, tablesOf } from './check-backup.mjs';
import { asOwner } from './client.mjs';
import { copyIn } from './copy.mjs';
import { restoreArchive, toolVersion } from './pg-tools.mjs';
import { checkMigrations, dropForeignKeys, makeTables } from './structure.mjs';
import { contentOf, listTables, QUEUE_SCHEMA, writingOf } from './tables.mjs';

/** What was restored. @typedef {{ tables: number, rows: number, constraints: number, migrated: string, sessions: number, manifest: import('./save.mjs').Manifest }} Restored */

/**
 * Puts a backup into an empty database, compares every table with the manifest, and brings the result up to date. The
 * file is read from end to end before the database is touched.
 *
 * @param {{ url: string, file: string, passphrase?: string, report?: (line: string) => void }} options `url` of the owner
 * @returns {Promise<Restored>}
 * @throws Problem when the file is bad, the database not empty, or the result not equal
 */
export async function loadDatabase({ url, file, passphrase, report = () => {} }) {
  const manifest = await checkBackup(file, passphrase);
  report(`${file} is whole: ${manifest.tables.length} tables of ${manifest.madeAt}`);
  checkMigrations(manifest);
  const result = await asOwner(url, async (client) => {
    await checkEmpty(client);
    return fill(client, { url, file, passphrase, manifest, report }).catch(explain);
  });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const migrated = await migrate(url);
  return { ...result, tables: manifest.tables.length, rows, migrated, manifest };
}

/** One transaction from the first row to the last check: either all rows are there and right, or none. */
async function fill(client, { url, file, passphrase, manifest, report }) {
  if (manifest.method === 'pg_dump') await loadArchive(client, url, file, passphrase, manifest);
  else await makeTables(client, url, manifest);
  await client.query('BEGIN');
  if (manifest.method === 'copy') await loadRows(client, file, passphrase, manifest, report);
  await compare(client, manifest);
  const constraints = await countConstraints(client);
  const sessions = await letGoOfThePast(client);
  await client.query('COMMIT');
  await client.query('ANALYZE');
  return { constraints, sessions };
}

function explain(error) {
  if (!(error instanceof Problem) && !error.code) throw error;
  throw new Problem(
    `Not restored: ${error.message}\nThe database is no longer empty, but has no rows: make it anew before the next try.`,
  );
}

async function checkEmpty(client) {
  const { rows } = await client.query(
    `SELECT count(*)::int AS tables, current_database() AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname !~ '^(pg_|information_schema$)' AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
       AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`,
  );
  const { tables, name } = rows[0];
  if (tables === 0) return;
  throw new Problem(
    `The database ${name} is not empty, so nothing was restored. Restore beside it with --into-new NAME, ` +
      'or give an empty database (docs/operations.md).',
  );
}

async function loadArchive(client, url, file, passphrase, { tool }) {
  const version = toolVersion('pg_restore');
  if (version === null || version < tool) {
    throw new Problem(
      `The backup holds an archive of pg_dump ${tool}; pg_restore ${tool} or newer is needed and ` +
        `${version === null ? 'there is none' : `this is ${version}`}.`,
    );
  }
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_GROUP]);
  await restoreArchive(url, archiveOf(file, passphrase), rowCount === 1);
}

/**
 * Triggers are off meanwhile: what they did is in the rows already, as is what migrations have put into tables.
 * Foreign keys come back last, and check everything.
 */
async function loadRows(client, file, passphrase, { tables, sequences }, report) {
  const restoreForeignKeys = await dropForeignKeys(client);
  const known = new Map(tables.map((table) => [table.name, table]));
  for await (const { name, rows } of tablesOf(file, passphrase)) {
    const table = known.get(name);
    await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    await client.query(`DELETE FROM ${name}`);
    await copyIn(client, writingOf(table), rows);
    await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
    report(`${name}: ${table.rows} rows`);
  }
  for (const { name, last, called } of sequences) {
    await client.query('SELECT setval($1::regclass, $2, $3)', [name, last, called]);
  }
  await restoreForeignKeys();
}

async function compare(client, manifest) {
  const made = await listTables(client);
  const missing = manifest.tables.filter(({ name }) => !made.some((table) => table.name === name));
  if (missing.length > 0)
    throw new Problem(`Tables are missing: ${missing.map(({ name }) => name)}.`);
  for (const table of manifest.tables) {
    const { rows, sha256 } = await contentOf(client, table);
    if (rows === table.rows && sha256 === table.sha256) continue;
    throw new Problem(
      `Table ${table.name} is not what was saved (${rows} rows, ${table.rows} expected).`,
    );
  }
}

async function countConstraints(client) {
  const { rows } = await client.query(
    `SELECT count(*) FILTER (WHERE NOT convalidated)::int AS open, count(*)::int AS all
     FROM pg_constraint WHERE connamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('public', $1))`,
    [QUEUE_SCHEMA],
  );
  if (rows[0].open > 0) throw new Problem(`${rows[0].open} constraints do not hold.`);
  return rows[0].all;
}

/**
 * Jobs are no longer in the hands of the workers of then. A session that was ended after the backup would be open
 * again: all end, and people sign in anew.
 */
async function letGoOfThePast(client) {
  await client.query(
    `UPDATE ${QUEUE_SCHEMA}._private_jobs SET locked_at = NULL, locked_by = NULL WHERE locked_at IS NOT NULL;
     UPDATE ${QUEUE_SCHEMA}._private_job_queues SET locked_at = NULL, locked_by = NULL WHERE locked_at IS NOT NULL`,
  );
  const { rowCount } = await client.query(
    'UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL',
  );
  return rowCount;
}
