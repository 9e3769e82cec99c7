import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { createDatabase, prepareDatabase, quoted } from './database-roles.mjs';
import { migrate, migrationsDigest } from './migrate.mjs';
import { dataPath } from './paths.mjs';
import { serverRuns, startServer, stopServer } from './postgres-server.mjs';
import { startTime } from './processes.mjs';
import { secretsIn } from './secrets.mjs';

/** Logins of the test databases; their server lives as long as the tests and listens on 127.0.0.1. */
const OWNER = { name: 'lianqiao_test_owner', password: 'owner-of-test-databases' };
const APP = { name: 'lianqiao_test_app', password: 'application-under-test' };

const FIRST_PORT = 54_429;

/** Nothing here has to survive a power cut. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Key of the advisory lock under which the template is made; an arbitrary number. */
const TEMPLATE_LOCK = 7_126_401;

/**
 * Connections to one database: as the owner of its tables and as the application.
 * @typedef {{ ownerUrl: string, appUrl: string }} DatabaseUrls
 */

/**
 * The Postgres server of the tests: the one in TEST_DATABASE_URL (a login that may make roles and databases), else an
 * embedded one in `.data/test-pg`, which `stop` stops if it was started here.
 *
 * @returns {Promise<{ adminUrl: string, stop: () => Promise<void> }>}
 */
export async function startTestServer() {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { adminUrl: given, stop: async () => {} } : await startEmbedded();
  await asAdmin(server.adminUrl, (admin) => prepareDatabase(admin, { owner: OWNER, app: APP }));
  return server;
}

/**
 * A name for a database of this run, which nobody else uses.
 *
 * @param {string | number} purpose
 */
export const databaseName = (purpose, run = process.pid) => `lianqiao_test_${run}_${purpose}`;

/**
 * Makes a database, empty or as a copy of `template`; one of the same name is replaced.
 *
 * @param {string} adminUrl
 * @param {string} name
 * @param {string} [template]
 * @returns {Promise<DatabaseUrls>}
 */
export async function createTestDatabase(adminUrl, name, template) {
  await asAdmin(adminUrl, async (admin) => {
    await drop(admin, name);
    await createDatabase(admin, name, OWNER.name, template);
  });
  return { ownerUrl: urlFor(adminUrl, OWNER, name), appUrl: urlFor(adminUrl, APP, name) };
}

/** @param {string} adminUrl @param {string} name */
export const dropTestDatabase = (adminUrl, name) => asAdmin(adminUrl, (admin) => drop(admin, name));

/**
 * A migrated database to copy from, made once per state of the migrations. Nobody can connect to it, because a
 * database with connections cannot be copied.
 *
 * @param {string} adminUrl
 * @returns {Promise<string>} its name
 */
export function templateDatabase(adminUrl) {
  const name = `lianqiao_template_${digest()}`;
  return asAdmin(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rows } = await admin.query(
      `SELECT datname FROM pg_database WHERE datname LIKE 'lianqiao\\_template\\_%'`,
    );
    if (rows.some(({ datname }) => datname === name)) return name;
    for (const { datname } of rows) await drop(admin, datname);
    const draft = `${name}_draft`;
    await createDatabase(admin, draft, OWNER.name);
    await migrate(urlFor(adminUrl, OWNER, draft));
    await admin.query(`ALTER DATABASE ${quoted(draft)} ALLOW_CONNECTIONS false`);
    await admin.query(`ALTER DATABASE ${quoted(draft)} RENAME TO ${quoted(name)}`);
    return name;
  });
}

/** Removes the databases of one run, and of runs whose process is gone. @param {string} adminUrl @param {number} run */
export function dropDatabasesOf(adminUrl, run) {
  return asAdmin(adminUrl, async (admin) => {
    const { rows } = await admin.query(
      `SELECT datname FROM pg_database WHERE datname LIKE 'lianqiao\\_test\\_%'`,
    );
    for (const { datname } of rows) {
      const owner = Number(datname.split('_')[2]);
      if (owner === run || startTime(owner) === null) await drop(admin, datname);
    }
  });
}

async function startEmbedded() {
  const directory = dataPath('test-pg');
  const wasRunning = serverRuns(directory);
  const { port } = await startServer({ directory, firstPort: FIRST_PORT, settings: SETTINGS });
  const { postgres } = secretsIn(`${directory}-secrets.json`);
  const adminUrl = `postgresql://postgres:${encodeURIComponent(postgres)}@127.0.0.1:${port}/postgres`;
  return { adminUrl, stop: async () => void (wasRunning || (await stopServer(directory))) };
}

async function asAdmin(url, use) {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await use(admin);
  } finally {
    await admin.end();
  }
}

const drop = (admin, name) => admin.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);

function urlFor(adminUrl, { name, password }, database) {
  const url = new URL(adminUrl);
  Object.assign(url, { username: name, password, pathname: `/${database}` });
  return url.href;
}

/** Changes with the migrations and with the code that runs them. */
function digest() {
  const code = readFileSync(new URL('./migrate.mjs', import.meta.url));
  return createHash('sha256').update(migrationsDigest()).update(code).digest('hex').slice(0, 16);
}
