import { Problem } from '../problem.mjs';
import { createBackupFile, pieces } from './backup-file.mjs';
import { asOwner } from './client.mjs';
import { copyOut } from './copy.mjs';
import { dumpArchive, toolVersion } from './pg-tools.mjs';
import { contentMeter, listSequences, listTables, queueVersion, readingOf } from './tables.mjs';

/**
 * What a backup says about itself.
 * @typedef {{
 *   madeAt: string, server: number, method: Method, tool: number | null,
 *   migrations: { name: string, checksum: string }[], queueVersion: number | null,
 *   tables: (import('./tables.mjs').Table & import('./tables.mjs').Content)[],
 *   sequences: { name: string, last: string, called: boolean }[],
 *   auditHead: { seq: string, rows: number, sha256: string },
 * }} Manifest
 * @typedef {'copy' | 'pg_dump'} Method `copy` needs nothing but Node.js
 */

/**
 * Saves a database in one file, as it is at one moment, while everything goes on.
 *
 * @param {{ url: string, file: string, passphrase?: string, method?: Method, report?: (line: string) => unknown }} options
 *   `url` of the owner; without `method` pg_dump where there is one of the server's version
 * @returns {Promise<{ manifest: Manifest, bytes: number, sha256: string }>}
 * @throws Problem when the database cannot be read or the file not written
 */
export function saveDatabase({ url, file, passphrase, method, report = () => {} }) {
  return asOwner(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const about = await describe(client, method);
    await checkFinished(client);
    const output = await createBackupFile(file, passphrase).catch(explainFile(file));
    try {
      const tables = [];
      for (const table of await listTables(client)) {
        tables.push({ ...table, ...(await saveTable(client, table, output, about.method)) });
        await report(`${table.name}: ${tables.at(-1).rows} rows`);
      }
      if (about.method === 'pg_dump') await saveArchive(client, url, output);
      const audit = tables.find(({ name }) => name === 'public.audit_entry');
      const manifest = {
        ...about,
        tables,
        sequences: await listSequences(client),
        auditHead: { seq: await auditHead(client), rows: audit.rows, sha256: audit.sha256 },
      };
      await output.add('M', Buffer.from(JSON.stringify(manifest)));
      return { manifest, ...(await output.finish()) };
    } catch (error) {
      await output.abandon().catch(() => {});
      return explainFile(file)(error);
    }
  });
}

async function describe(client, wanted) {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::int / 10000 AS server, now() AS at,
       to_regclass('public._prisma_migrations') AS migrated`,
  );
  const { server, at, migrated } = rows[0];
  if (migrated === null)
    throw new Problem('The database is not one of Lianqiao, or was never migrated.');
  const { rows: migrations } = await client.query(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const tool = toolVersion('pg_dump');
  const method = wanted ?? (tool === server ? 'pg_dump' : 'copy');
  return {
    madeAt: at.toISOString(),
    server,
    method,
    tool: method === 'pg_dump' ? tool : null,
    migrations,
    queueVersion: await queueVersion(client),
  };
}

/** What an interrupted migration has left of the tables is known to nobody, and could not be made again. */
async function checkFinished(client) {
  const { rows } = await client.query(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
  );
  if (rows.length === 0) return;
  throw new Problem(
    `Migration ${rows[0].name} was interrupted in this database. Finish it before backing up: npm run migrate`,
  );
}

/** Rows go into the file unless pg_dump puts them there; they are counted and summed up either way. */
async function saveTable(client, table, output, method) {
  if (method === 'copy') await output.add('T', Buffer.from(JSON.stringify({ name: table.name })));
  const meter = contentMeter();
  for await (const piece of pieces(copyOut(client, readingOf(table)))) {
    meter.add(piece);
    if (method === 'copy') await output.add('D', piece);
  }
  return meter.result();
}

async function saveArchive(client, url, output) {
  const { rows } = await client.query('SELECT pg_export_snapshot() AS snapshot');
  const { stream, ended } = dumpArchive(url, rows[0].snapshot);
  const failed = ended.catch((error) => error);
  for await (const piece of pieces(stream)) await output.add('A', piece);
  const error = await failed;
  if (error) throw error;
}

async function auditHead(client) {
  const { rows } = await client.query('SELECT COALESCE(max(seq), 0)::text AS seq FROM audit_entry');
  return rows[0].seq;
}

const explainFile = (file) => (error) => {
  const sentences = {
    ENOSPC: `The disk is full: ${file} could not be written. Nothing of it was kept.`,
    EACCES: `${file} cannot be written: its folder is not ours to write in.`,
    EROFS: `${file} cannot be written: its folder is read-only.`,
    ENOENT: `${file} cannot be written: its folder does not exist.`,
    42501: `This login may not read every table (${error.message}). Back up as the owner: set MIGRATION_DATABASE_URL.`,
  };
  throw error instanceof Problem || !sentences[error.code]
    ? error
    : new Problem(sentences[error.code]);
};
