/** The group of the roles the application runs as: migrations grant to it, it owns nothing. */
export const APP_GROUP = 'lianqiao_app';

/** @typedef {{ name: string, password: string }} Login */

/**
 * Makes the two logins of a database and the database itself, or brings their passwords up to date.
 * The owner migrates and may make databases (Prisma's shadow database); the application's login owns nothing.
 *
 * @param {import('pg').Client} admin connected as a role that may make roles and databases
 * @param {{ database?: string, owner: Login, app: Login }} wanted
 */
export async function prepareDatabase(admin, { database, owner, app }) {
  await ensureRole(admin, APP_GROUP, 'NOSUPERUSER NOCREATEDB NOCREATEROLE');
  await ensureLogin(admin, owner, 'CREATEDB');
  await ensureLogin(admin, app, 'NOCREATEDB');
  if (app.name !== APP_GROUP) await admin.query(`GRANT ${APP_GROUP} TO ${quoted(app.name)}`);
  if (database) await ensureDatabase(admin, database, owner.name);
}

/**
 * Makes a database owned by `owner`, from `template` if given.
 *
 * @param {import('pg').Client} admin
 * @param {string} name
 * @param {string} owner
 * @param {string} [template]
 */
export async function createDatabase(admin, name, owner, template) {
  const from = template ? ` TEMPLATE ${quoted(template)}` : '';
  await admin.query(`CREATE DATABASE ${quoted(name)} OWNER ${quoted(owner)}${from}`);
}

/** @param {string} name an identifier for SQL */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

async function ensureDatabase(admin, name, owner) {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await createDatabase(admin, name, owner);
}

async function ensureLogin(admin, { name, password }, attributes) {
  await ensureRole(admin, name, attributes);
  await admin.query(`ALTER ROLE ${quoted(name)} LOGIN ${attributes} PASSWORD ${literal(password)}`);
}

async function ensureRole(admin, name, attributes) {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (!rowCount) await admin.query(`CREATE ROLE ${quoted(name)} ${attributes}`);
}

const literal = (text) => `'${text.replaceAll("'", "''")}'`;
