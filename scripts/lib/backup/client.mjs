import pg from 'pg';
import { Problem } from '../problem.mjs';
import { whyUnusable } from '../server-errors.mjs';

/** Texts of values must not depend on the server's or the role's settings, nor rows on policies, nor may time run out. */
const SETTINGS = `
  SET client_encoding = 'UTF8'; SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres';
  SET bytea_output = 'hex'; SET extra_float_digits = 1; SET row_security = off;
  SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0`;

/**
 * Connects as the owner of the tables, with settings under which a value always has the same text.
 *
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} use
 * @returns {Promise<T>}
 * @throws Problem when the database cannot be reached
 */
export async function asOwner(url, use) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Also when it goes away between two statements: the next one fails with it.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Problem(`The database cannot be used: ${whyUnusable(error, url)}`);
  }
  try {
    await client.query(SETTINGS);
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}
