import pg from 'pg';

/**
 * The database of the site under test, to look things up that no page shows. The files one worker runs share it, so none
 * of them ends it: idle connections let the worker go.
 */
export const database = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 2,
  allowExitOnIdle: true,
});

/** The first column of the first row. */
export async function firstValue<T>(sql: string, ...values: unknown[]): Promise<T> {
  const { rows } = await database.query({ text: sql, values, rowMode: 'array' });
  return rows[0]?.[0] as T;
}
