import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { migrate, migrationNames } from './migrate.mjs';
import { root } from './paths.mjs';
import { createTestDatabase, databaseName, dropTestDatabase } from './test-databases.mjs';

const { adminUrl, template, run } = inject('databases');
const names: string[] = [];

afterAll(async () => {
  for (const name of names) await dropTestDatabase(adminUrl, name);
});

async function newDatabase(from?: string): Promise<string> {
  const name = databaseName(`interrupted${names.length}_${process.env.VITEST_POOL_ID}`, run);
  names.push(name);
  return (await createTestDatabase(adminUrl, name, from)).ownerUrl;
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const unfinished = (url: string) =>
  query(url, 'SELECT 1 FROM _prisma_migrations WHERE finished_at IS NULL').catch(() => []);

/** Kills the migrating processes with -9 as soon as one migration has begun. */
async function killWhileMigrating(url: string): Promise<void> {
  const child = spawn(process.execPath, ['scripts/prisma.mjs', 'migrate', 'deploy'], {
    cwd: root,
    env: { ...process.env, MIGRATION_DATABASE_URL: url },
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while ((await unfinished(url)).length === 0 && child.exitCode === null) await delay(5);
  if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

describe('migrating after an interruption', () => {
  it('recovers from a kill in the middle', async () => {
    const url = await newDatabase();
    await killWhileMigrating(url);
    await expect(migrate(url)).resolves.toMatch(/applied|up to date/);
    await expect(migrate(url)).resolves.toBe('up to date');
    const done = await query(
      url,
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
    );
    expect(done.map(({ name }) => name)).toEqual(migrationNames());
  }, 120_000);

  it('sees that a script was done when only the note of it is missing', async () => {
    const url = await newDatabase(template);
    const last = migrationNames()[0];
    await query(
      url,
      `UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0 WHERE migration_name = '${last}'`,
    );
    await expect(migrate(url)).resolves.toBe('up to date');
    expect(await unfinished(url)).toEqual([]);
  }, 120_000);

  it('asks a person when a script fails in another way', async () => {
    const url = await newDatabase(template);
    await query(
      url,
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${migrationNames()[0]}'`,
    );
    const admin = Object.assign(new URL(adminUrl), { pathname: new URL(url).pathname }).href;
    await query(admin, 'ALTER SCHEMA public OWNER TO CURRENT_USER');
    await expect(migrate(url)).rejects.toThrow(/migrate resolve --applied .*_foundation/);
  }, 120_000);

  it('refuses a database that is ahead of this release', async () => {
    const url = await newDatabase(template);
    await query(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_later', now())`,
    );
    await expect(migrate(url)).rejects.toThrow(/newer release.*29990101000000_later/);
  }, 120_000);
});
