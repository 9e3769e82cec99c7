import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { disconnect } from '@/lib/db/client';
import { loadDemonstration } from '@/prisma/import/demo/seed';
import { runImport } from '@/prisma/import/run';
import { aVisit, aVisitWorld } from '@/tests/factories/visits';
import { migrate } from '../migrate.mjs';
import { createTestDatabase, databaseName, dropTestDatabase } from '../test-databases.mjs';
import { checkBackup } from './check-backup.mjs';
import { loadDatabase } from './load.mjs';
import { toolVersion } from './pg-tools.mjs';
import { saveDatabase } from './save.mjs';

const { adminUrl, run } = inject('databases');
const ownerUrl = process.env.MIGRATION_DATABASE_URL ?? '';
const PASSPHRASE = 'neun Brücken über die Bucht 大连';

let folder: string;
let made = 0;
const names: string[] = [];
const newFile = () => path.join(folder, `${++made}.backup`);

async function emptyDatabase() {
  const name = databaseName(`restored_${++made}_${process.env.VITEST_POOL_ID}`, run);
  names.push(name);
  return createTestDatabase(adminUrl, name);
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const TABLES = `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
  WHERE schemaname IN ('public', 'graphile_worker') ORDER BY 1`;

/** Every row of every table as text, and where every sequence stands: read in another way than the backup does. */
async function everything(url: string): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const { name } of await query<{ name: string }>(url, TABLES)) {
    // Sessions are ended by the restore, on purpose; the queue's library notes when it made its tables.
    const without = { 'public.session': 'revoked_at', 'graphile_worker.migrations': 'ts' }[name];
    const row = without ? `to_jsonb(t) - '${without}'` : 'to_jsonb(t)';
    const rows = await query<{ row: string }>(url, `SELECT (${row})::text AS row FROM ${name} t`);
    all[name] = rows.map((one) => one.row).sort();
  }
  const sequences = await query<{ row: string }>(
    url,
    `SELECT format('%s.%s %s', schemaname, sequencename, last_value) AS row FROM pg_sequences
     WHERE schemaname IN ('public', 'graphile_worker')`,
  );
  all.sequences = sequences.map((one) => one.row).sort();
  return all;
}

/** Definitions of what keeps the data right: a restored database must refuse what the saved one refused. */
const SAFEGUARDS = `
  SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS row FROM pg_constraint
  WHERE connamespace IN ('public'::regnamespace, 'graphile_worker'::regnamespace)
  UNION ALL SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname IN ('public', 'graphile_worker')
  UNION ALL SELECT relname || ' ' || grantee || ' ' || privilege_type || ' ' || relrowsecurity::text
    FROM information_schema.role_table_grants g JOIN pg_class ON relname = g.table_name
    WHERE grantee LIKE 'lianqiao%' AND table_schema IN ('public', 'graphile_worker') ORDER BY 1`;

/** Without brackets: pg_dump's way through text leaves out those that change nothing. */
const safeguards = async (url: string) =>
  (await query<{ row: string }>(url, SAFEGUARDS)).map(({ row }) => row.replace(/[()]/g, '')).sort();

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lianqiao-backup-'));
  await runImport(ownerUrl, { includeXk: false });
  await loadDemonstration(ownerUrl, new Date());
  const world = await aVisitWorld();
  for (const status of ['draft', 'submitted', 'confirmed'] as const)
    await aVisit(world, { status });
  await query(
    ownerUrl,
    `INSERT INTO app_user (id, email, name, office) VALUES (gen_random_uuid(), 'odd@b.test', E'Zeile\\\\n\\t\\n\\\\. 连桥', NULL);
     INSERT INTO session (id_hash, user_id, expires_at) SELECT 'open', id, now() + interval '1 hour' FROM app_user LIMIT 1;
     SELECT graphile_worker.add_job('send_mail', '{"z": 1, "a": 1}'::json, run_at := '2030-01-01T00:00:00.123456Z');
     UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a worker of then' WHERE task_id = 1`,
  );
}, 120_000);

afterAll(async () => {
  await disconnect();
  for (const name of names) await dropTestDatabase(adminUrl, name);
  await rm(folder, { recursive: true, force: true });
}, 60_000);

describe('a backup', () => {
  it('restores to an equal database, table by table, with its rights and safeguards', async () => {
    const file = newFile();
    const { manifest } = await saveDatabase({ url: ownerUrl, file, method: 'copy' });
    const { ownerUrl: restoredUrl, appUrl } = await emptyDatabase();
    const restored = await loadDatabase({ url: restoredUrl, file });

    const [before, after] = [await everything(ownerUrl), await everything(restoredUrl)];
    const unlocked = before['graphile_worker._private_jobs']?.map((row) =>
      row
        .replace(/"locked_at": "[^"]+"/, '"locked_at": null')
        .replace(/"locked_by": "[^"]+"/, '"locked_by": null')
        .replace(/"is_available": \w+/, '"is_available": true'),
    );
    expect(after['graphile_worker._private_jobs']).toEqual(unlocked);
    expect(after).toEqual({ ...before, 'graphile_worker._private_jobs': unlocked });
    expect(manifest.tables.find(({ name }) => name === 'public.visit')?.rows).toBeGreaterThan(5);
    expect(manifest.tables.map(({ name }) => name)).toEqual(
      Object.keys(before).filter((name) => !/^(sequences|graphile_worker\.migrations)$/.test(name)),
    );
    expect(await safeguards(restoredUrl)).toEqual(await safeguards(ownerUrl));
    expect(restored).toMatchObject({ migrated: 'up to date', sessions: 1 });

    await expect(query(appUrl, 'SELECT count(*) FROM visit')).resolves.toHaveLength(1);
    await expect(query(appUrl, 'DELETE FROM audit_entry')).rejects.toThrow(/permission denied/);
    await expect(query(restoredUrl, 'DELETE FROM audit_entry')).rejects.toThrow(/append-only/);
    const [{ next } = { next: 0 }] = await query<{ next: number }>(
      appUrl,
      `INSERT INTO audit_entry (actor_kind, action, object_type) VALUES ('timer', 'test', 'test')
       RETURNING (seq - (SELECT max(seq) FROM audit_entry))::int AS next`,
    );
    expect(next).toBeGreaterThan(0);
  }, 90_000);

  it('is of one moment, while the site goes on', async () => {
    const file = newFile();
    let late: Promise<unknown> | undefined;
    const { manifest } = await saveDatabase({
      url: ownerUrl,
      file,
      method: 'copy',
      // The first table has been read, that of the people not yet.
      report: () => {
        late ??= query(
          ownerUrl,
          `INSERT INTO app_user (id, email, name) VALUES (gen_random_uuid(), 'late@b.test', 'Late')`,
        );
        return late;
      },
    });
    await late;
    const [{ count } = { count: 0 }] = await query<{ count: number }>(
      ownerUrl,
      'SELECT count(*)::int FROM app_user',
    );
    expect(manifest.tables.find(({ name }) => name === 'public.app_user')?.rows).toBe(count - 1);
  }, 60_000);

  it('can be encrypted, and opens with its passphrase only', async () => {
    const file = newFile();
    await saveDatabase({ url: ownerUrl, file, passphrase: PASSPHRASE, method: 'copy' });
    expect((await stat(file)).mode & 0o077).toBe(0);
    await expect(checkBackup(file)).rejects.toThrow('is encrypted. Give its passphrase');
    await expect(checkBackup(file, 'another passphrase')).rejects.toThrow('does not open');
    await expect(checkBackup(file, PASSPHRASE)).resolves.toMatchObject({ method: 'copy' });
  }, 60_000);

  it('refuses a passphrase that can be guessed', async () => {
    const file = newFile();
    const saving = saveDatabase({ url: ownerUrl, file, passphrase: 'short' });
    await expect(saving).rejects.toThrow('at least 12 characters');
    expect(existsSync(file)).toBe(false);
  });

  it('never overwrites another one', async () => {
    const file = newFile();
    await writeFile(file, 'kept');
    await expect(saveDatabase({ url: ownerUrl, file })).rejects.toThrow('exists already');
    expect(await readFile(file, 'utf8')).toBe('kept');
  });
});

describe('restoring', () => {
  let whole: string;
  beforeAll(async () => {
    whole = newFile();
    await saveDatabase({ url: ownerUrl, file: whole, method: 'copy' });
  }, 60_000);

  const damages: [string, (file: string, size: number) => Promise<void>, RegExp][] = [
    ['empty', (file) => truncate(file), /is empty/],
    ['cut off', (file, size) => truncate(file, size - 1_000), /is damaged/],
    ['cut off after a few bytes', (file) => truncate(file, 10), /is damaged/],
    ['lengthened', (file) => appendFile(file, 'x'), /is damaged/],
    ['changed in one bit', (file, size) => flipBit(file, Math.floor(size / 2)), /is damaged/],
    ['no backup at all', (file) => writeFile(file, 'CREATE TABLE x ();'), /is no backup/],
  ];

  it.each(damages)(
    'refuses a file that is %s, and leaves the database empty',
    async (_name, damage, sentence) => {
      const file = newFile();
      await writeFile(file, await readFile(whole));
      await damage(file, (await stat(file)).size);
      const { ownerUrl: url } = await emptyDatabase();
      await expect(loadDatabase({ url, file })).rejects.toThrow(sentence);
      expect(await query(url, TABLES)).toEqual([]);
    },
  );

  it('refuses a database that is not empty, and leaves it as it is', async () => {
    const before = await everything(ownerUrl);
    await expect(loadDatabase({ url: ownerUrl, file: whole })).rejects.toThrow('is not empty');
    expect(await everything(ownerUrl)).toEqual(before);
  }, 60_000);

  it('refuses a database that an interrupted migration has left unfinished', async () => {
    const { ownerUrl: url } = await emptyDatabase();
    await migrate(url);
    await query(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', '29990101000000_half')`,
    );
    await expect(saveDatabase({ url, file: newFile() })).rejects.toThrow(
      '29990101000000_half was interrupted',
    );
    await query(url, `UPDATE _prisma_migrations SET finished_at = now() WHERE id = 'x'`);
    const file = newFile();
    await saveDatabase({ url, file, method: 'copy' });
    const { ownerUrl: other } = await emptyDatabase();
    await expect(loadDatabase({ url: other, file })).rejects.toThrow('made by a newer release');
  }, 60_000);

  it('says what is wrong when rows are refused, and keeps none', async () => {
    const { ownerUrl: url } = await emptyDatabase();
    await query(url, 'CREATE DOMAIN public.tie_kind AS text');
    await expect(loadDatabase({ url, file: whole })).rejects.toThrow(/Not restored: .*tie_kind/);
  });
});

const [server] = await query<{ version: number }>(
  ownerUrl,
  `SELECT current_setting('server_version_num')::int / 10000 AS version`,
);

describe('the tools of the server', () => {
  const fit = toolVersion('pg_dump') === server?.version;

  it('are used where there are such of its version', async () => {
    const { manifest } = await saveDatabase({ url: ownerUrl, file: newFile() });
    expect(manifest.method).toBe(fit ? 'pg_dump' : 'copy');
  }, 60_000);

  it.runIf(fit)(
    'restore to an equal database as well',
    async () => {
      const file = newFile();
      await saveDatabase({ url: ownerUrl, file, passphrase: PASSPHRASE });
      const { ownerUrl: url, appUrl } = await emptyDatabase();
      await loadDatabase({ url, file, passphrase: PASSPHRASE });
      const [before, after] = [await everything(ownerUrl), await everything(url)];
      for (const all of [before, after]) delete all['graphile_worker._private_jobs'];
      expect(after).toEqual(before);
      expect(await safeguards(url)).toEqual(await safeguards(ownerUrl));
      await expect(query(appUrl, 'DELETE FROM audit_entry')).rejects.toThrow(/permission denied/);
    },
    90_000,
  );
});

async function flipBit(file: string, at: number) {
  const bytes = await readFile(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
}
