import pg from 'pg';
import { uuidv7 } from '../uuid';

/**
 * Stands in `import_run` where an import has its hash: the demonstration is complete, or was taken away on purpose.
 * Either way it is not loaded again.
 */
export const DEMONSTRATION_MARK = 'demonstration';

export const isDemonstrationMarked = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM import_run WHERE input_hash = $1', [
      DEMONSTRATION_MARK,
    ]);
    return rowCount !== 0;
  });

export const markDemonstration = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    await client.query(
      `INSERT INTO import_run (id, input_hash, finished_at) SELECT $1, $2, now()
       WHERE NOT EXISTS (SELECT 1 FROM import_run WHERE input_hash = $2)`,
      [uuidv7(), DEMONSTRATION_MARK],
    );
  });

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'lianqiao-demo' });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
