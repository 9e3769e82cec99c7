import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { APP_GROUP, quoted } from './database-roles.mjs';
import { clearInterrupted } from './interrupted-migration.mjs';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runLogged } from './steps.mjs';

const MIGRATIONS = path.join(root, 'prisma', 'migrations');
const QUEUE_SCHEMA = 'graphile_worker';

/** The queue's library says nothing here: an error arrives as an exception. */
const silent = new Logger(() => () => {});

/**
 * Brings a database to the newest version: the application's tables, then the job queue's, then what the
 * application's role may do with them. Doing it again changes nothing.
 *
 * @param {string} ownerUrl connection of the role that owns the tables
 * @returns {Promise<string>} what was done, in words
 */
export async function migrate(ownerUrl) {
  await withClient(ownerUrl, prepare);
  const pending = await pendingMigrations(ownerUrl);
  if (pending.length > 0) {
    const env = { ...process.env, MIGRATION_DATABASE_URL: ownerUrl };
    await runLogged('migrate', process.execPath, ['scripts/prisma.mjs', 'migrate', 'deploy'], env);
  }
  await runMigrations({ connectionString: ownerUrl, schema: QUEUE_SCHEMA, logger: silent });
  await withClient(ownerUrl, grantToApplication);
  return pending.length === 0 ? 'up to date' : `${pending.length} applied`;
}

/** Clears up what an interrupted run has left; refuses a database that is ahead of this release. */
async function prepare(client) {
  if (!(await hasMigrations(client))) return;
  const { rows } = await client.query(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY 1`,
  );
  const known = migrationNames();
  const newer = rows.find(({ name }) => !known.includes(name));
  if (newer) {
    throw new Problem(
      `The database has been migrated by a newer release: this one does not know ${newer.name}. Start that release, ` +
        'or restore a backup from before into an empty database (docs/operations.md).',
    );
  }
  await clearInterrupted(client, migrationScript);
}

async function hasMigrations(client) {
  const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`);
  return rows[0].name !== null;
}

/**
 * Names of the migrations in the folder that the database has not taken in completely and unchanged.
 *
 * @param {string} url
 */
export async function pendingMigrations(url) {
  const applied = await withClient(url, async (client) => {
    if (!(await hasMigrations(client))) return new Map();
    const { rows } = await client.query(
      `SELECT migration_name, checksum FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    return new Map(rows.map((row) => [row.migration_name, row.checksum]));
  });
  return migrationNames().filter((name) => applied.get(name) !== checksum(name));
}

/** Names of all migrations, oldest first. */
export function migrationNames() {
  if (!existsSync(MIGRATIONS)) return [];
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Changes whenever a migration is added or edited. */
export const migrationsDigest = () => migrationNames().map(checksum).join('\n');

/** The script of a migration. @param {string} name */
export const migrationScript = (name) =>
  readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8');

/** What the table of the migrations keeps of a script. @param {string} name */
export const checksum = (name) => createHash('sha256').update(migrationScript(name)).digest('hex');

/**
 * Rights of the application's group. Tables on which the migrations have already said what it may do are left alone;
 * on the others it may read and write rows, or only add them where a trigger refuses every change. The queue's tables
 * have row-level security on and no policy, so that without one their rows would be invisible to it.
 *
 * @param {import('pg').Client} client connected as the owner
 */
async function grantToApplication(client) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_GROUP]);
  if (!rowCount) return;
  const { rows: tables } = await client.query(TABLES_WITHOUT_RIGHTS, [APP_GROUP]);
  const statements = tables.map(({ name, append_only: appendOnly }) => {
    const rights = appendOnly ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
    return `GRANT ${rights} ON ${name} TO ${APP_GROUP}`;
  });
  const { rows: closed } = await client.query(TABLES_WITHOUT_POLICY, [QUEUE_SCHEMA, APP_GROUP]);
  for (const { name } of closed) {
    statements.push(
      `CREATE POLICY ${APP_GROUP} ON ${name} TO ${APP_GROUP} USING (true) WITH CHECK (true)`,
    );
  }
  for (const schema of ['public', QUEUE_SCHEMA]) {
    statements.push(
      `GRANT USAGE ON SCHEMA ${quoted(schema)} TO ${APP_GROUP}`,
      `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${quoted(schema)} TO ${APP_GROUP}`,
    );
  }
  await client.query(`BEGIN; ${statements.join('; ')}; COMMIT`);
}

const TABLES_WITHOUT_RIGHTS = `
  SELECT c.oid::regclass::text AS name, EXISTS (
    SELECT 1 FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE t.tgrelid = c.oid AND p.proname = 'refuse_change') AS append_only
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('public', '${QUEUE_SCHEMA}') AND c.relkind IN ('r', 'p', 'v')
    AND c.relname <> '_prisma_migrations' AND pg_has_role(c.relowner, 'MEMBER')
    AND NOT has_table_privilege($1, c.oid, 'SELECT')`;

const TABLES_WITHOUT_POLICY = `
  SELECT c.oid::regclass::text AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = $1 AND c.relrowsecurity
    AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = $2)`;

async function withClient(url, use) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // When the server goes away the statement that runs fails with it; without one there is nothing to tell.
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
