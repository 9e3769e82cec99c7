import { Logger, makeWorkerUtils, runOnce } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, pendingMigrations } from '../scripts/lib/migrate.mjs';

/** What the two roles may do in a migrated database; every other database test runs as the application. */
const application = new pg.Client({ connectionString: process.env.DATABASE_URL });
const ownerUrl = process.env.MIGRATION_DATABASE_URL ?? '';

beforeAll(() => application.connect());
afterAll(() => application.end());

describe('the application’s database role', () => {
  it('owns nothing and has no special power', async () => {
    const { rows } = await application.query(`
      SELECT (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned,
             rolsuper, rolbypassrls, rolcreatedb, rolcreaterole
      FROM pg_roles r WHERE rolname = current_user`);
    expect(rows).toEqual([
      { owned: 0, rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
    ]);
  });

  it('can read and write rows of an ordinary table, and cannot change the table', async () => {
    const insert = `INSERT INTO app_user (id, email, name) VALUES (gen_random_uuid(), 'a@b.test', 'A')`;
    await expect(application.query(insert)).resolves.toMatchObject({ rowCount: 1 });
    await expect(application.query('ALTER TABLE app_user ADD COLUMN x int')).rejects.toThrow(
      /owner/,
    );
    await expect(application.query('CREATE TABLE mine (x int)')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('can add to the audit log, and not change it', async () => {
    await expect(application.query('UPDATE audit_entry SET action = action')).rejects.toThrow(
      /permission denied/,
    );
    await expect(application.query('DELETE FROM audit_entry')).rejects.toThrow(/permission denied/);
    await expect(application.query('TRUNCATE audit_entry')).rejects.toThrow(/permission denied/);
  });

  it('can queue a job and run it', async () => {
    const done: unknown[] = [];
    const connectionString = process.env.DATABASE_URL ?? '';
    const logger = new Logger(() => () => {});
    const utils = await makeWorkerUtils({ connectionString, logger });
    await utils.addJob('greet', { to: '大连' });
    await utils.release();
    await runOnce({
      connectionString,
      logger,
      taskList: { greet: (payload) => void done.push(payload) },
      noHandleSignals: true,
    });
    expect(done).toEqual([{ to: '大连' }]);
  });
});

describe('migrating', () => {
  it('changes nothing the second time', async () => {
    expect(await pendingMigrations(ownerUrl)).toEqual([]);
    await expect(migrate(ownerUrl)).resolves.toBe('up to date');
  });

  it('keeps the search for Chinese words working', async () => {
    const { rows } = await application.query(
      `SELECT similarity('陆家嘴花园', '陆家嘴') > 0.4 AS alike`,
    );
    expect(rows).toEqual([{ alike: true }]);
  });
});
