import { Problem } from './problem.mjs';

/** Prisma holds this advisory lock of Postgres while it migrates. */
const MIGRATION_LOCK = 72_707_369;

const WAIT_MS = 120_000;

/** The script has made what it makes already: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const ALREADY_THERE = new Set(['42P07', '42710', '42701', '42P06', '42723', '42P16']);

/**
 * Clears up after a migration whose process was killed. Postgres has then taken the whole script back, or all of it
 * was done and only the note is missing; trying it in a transaction that is rolled back tells which. Waits first for
 * somebody who is migrating at this moment.
 *
 * @param {import('pg').Client} client connected as the owner
 * @param {(name: string) => string} scriptOf
 * @returns {Promise<string[]>} names of the migrations that were cleared up
 * @throws Problem when a person has to look
 */
export async function clearInterrupted(client, scriptOf) {
  await client.query(`SET lock_timeout = ${WAIT_MS}`);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  } catch (error) {
    if (error.code !== '55P03') throw error;
    throw new Problem(
      'Another process has been migrating this database for two minutes. Try again later.',
    );
  }
  try {
    const { rows } = await client.query(
      `SELECT id, migration_name AS name, logs FROM _prisma_migrations
       WHERE finished_at IS NULL AND rolled_back_at IS NULL ORDER BY started_at`,
    );
    for (const row of rows) await clear(client, row, scriptOf);
    return rows.map(({ name }) => name);
  } finally {
    await client
      .query('SELECT pg_advisory_unlock($1); RESET lock_timeout', [MIGRATION_LOCK])
      .catch(() => {});
  }
}

async function clear(client, { id, name, logs }, scriptOf) {
  const wasDone = logs ? false : await isDone(client, scriptOf(name));
  if (wasDone === null) {
    throw new Problem(
      `Migration ${name} was interrupted and cannot be finished by itself. Look at the database, then say whether it ` +
        `was applied: npm run prisma -- migrate resolve --applied ${name} (or --rolled-back ${name}), and start again.`,
    );
  }
  const note = wasDone ? 'finished_at = now(), applied_steps_count = 1' : 'rolled_back_at = now()';
  await client.query(`UPDATE _prisma_migrations SET ${note} WHERE id = $1`, [id]);
}

/** Null when it is neither: the script fails for another reason. */
async function isDone(client, script) {
  await client.query('BEGIN');
  try {
    await client.query(script);
    return false;
  } catch (error) {
    return ALREADY_THERE.has(error.code) ? true : null;
  } finally {
    await client.query('ROLLBACK');
  }
}
