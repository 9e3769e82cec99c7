import pg from 'pg';
import { quoted } from '../database-roles.mjs';
import { Problem } from '../problem.mjs';

/**
 * Makes an empty database beside the one of `url`, with its encoding and character classes.
 *
 * @param {string} url of the owner, who must be allowed to make databases
 * @param {string} name
 * @returns {Promise<string>} the connection to it
 * @throws Problem when it exists or may not be made
 */
export async function makeDatabaseBeside(url, name) {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) {
    throw new Problem(`"${name}" is no name for a database: small letters, digits and _ only.`);
  }
  await onMaintenance(url, async (client) => {
    const { rows } = await client.query(
      `SELECT datcollate, datctype FROM pg_database WHERE datname = current_database()`,
    );
    const literal = (text) => `'${text.replaceAll("'", "''")}'`;
    await client.query(
      `CREATE DATABASE ${quoted(name)} TEMPLATE template0 ENCODING 'UTF8'
       LC_COLLATE ${literal(rows[0].datcollate)} LC_CTYPE ${literal(rows[0].datctype)}`,
    );
  });
  return besideUrl(url, name);
}

/** @param {string} url @param {string} name */
export const dropDatabaseBeside = (url, name) =>
  onMaintenance(url, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`),
  );

/** The same connection to another database. @param {string} url @param {string} name */
export function besideUrl(url, name) {
  const beside = new URL(url);
  beside.pathname = `/${name}`;
  return beside.href;
}

async function onMaintenance(url, use) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await use(client);
  } catch (error) {
    const sentences = {
      '42P04': 'A database of this name exists already. Give another name.',
      42501:
        'This login may not make databases. Let an administrator make an empty one, and restore into that.',
    };
    throw new Problem(sentences[error.code] ?? `The database cannot be used: ${error.message}`);
  } finally {
    await client.end().catch(() => {});
  }
}
