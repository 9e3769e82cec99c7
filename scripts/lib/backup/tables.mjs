import { createHash } from 'node:crypto';
import { copyOut } from './copy.mjs';

export const QUEUE_SCHEMA = 'graphile_worker';

/**
 * A table as a backup sees it: `name` and `columns` quoted for SQL, without columns the database computes itself;
 * `order` brings its rows into the same order on every server.
 * @typedef {{ name: string, columns: string[], order: string }} Table
 * Content of a table: number of rows, and SHA-256 of them in COPY's text format.
 * @typedef {{ rows: number, sha256: string }} Content
 */

/**
 * Tables of the application and of the job queue, in a stable order. The queue's own list of its migrations is left
 * out: it says how the queue's tables are made, which the queue's library does itself.
 *
 * @param {import('pg').Client} client
 * @returns {Promise<Table[]>}
 */
export async function listTables(client) {
  const { rows } = await client.query(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name,
       (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       COALESCE((SELECT string_agg(format('%I::text COLLATE "C"', a.attname), ', ' ORDER BY k.place)
        FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place), pg_attribute a
        WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum),
        format('%I.*::text COLLATE "C"', c.relname)) AS order
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', $1) AND c.relkind = 'r'
       AND NOT (n.nspname = $1 AND c.relname = 'migrations')
       AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     ORDER BY 1`,
    [QUEUE_SCHEMA],
  );
  return rows;
}

/** @param {Table} table @returns {string} its rows as text, in their order */
export const readingOf = ({ name, columns, order }) =>
  `COPY (SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${order}) TO STDOUT`;

/** @param {Table} table */
export const writingOf = ({ name, columns }) => `COPY ${name} (${columns.join(', ')}) FROM STDIN`;

/**
 * Counts rows and their checksum as they pass by: in COPY's text format every row ends with the only line end it has.
 */
export function contentMeter() {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    /** @param {Buffer} bytes */
    add(bytes) {
      hash.update(bytes);
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) rows += 1;
    },
    /** @returns {Content} */
    result: () => ({ rows, sha256: hash.digest('hex') }),
  };
}

/** @param {import('pg').Client} client @param {Table} table @returns {Promise<Content>} */
export async function contentOf(client, table) {
  const meter = contentMeter();
  for await (const bytes of copyOut(client, readingOf(table))) meter.add(bytes);
  return meter.result();
}

/** Sequences with where they stand, those of serial and identity columns among them. @param {import('pg').Client} client */
export async function listSequences(client) {
  const { rows: names } = await client.query(
    `SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences
     WHERE schemaname IN ('public', $1) ORDER BY 1`,
    [QUEUE_SCHEMA],
  );
  const sequences = [];
  for (const { name } of names) {
    const { rows } = await client.query(
      `SELECT last_value AS last, is_called AS called FROM ${name}`,
    );
    sequences.push({ name, ...rows[0] });
  }
  return sequences;
}

/** Number of the newest migration of the queue's library; null where there is no queue. @param {import('pg').Client} client */
export async function queueVersion(client) {
  const { rows: found } = await client.query('SELECT to_regclass($1) AS name', [
    `${QUEUE_SCHEMA}.migrations`,
  ]);
  if (found[0].name === null) return null;
  const { rows } = await client.query(`SELECT max(id) AS version FROM ${QUEUE_SCHEMA}.migrations`);
  return rows[0].version;
}
