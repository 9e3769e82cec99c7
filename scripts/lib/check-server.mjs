import pg from 'pg';
import { Problem } from './problem.mjs';

const OLDEST_SERVER = 15;

/**
 * Checks a server that we did not set up ourselves.
 *
 * @param {string} url
 * @throws Problem when it cannot be reached or used
 */
export async function checkServer(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query(`
      SELECT current_setting('server_version_num')::int / 10000 AS version,
             pg_encoding_to_char(encoding) AS encoding, '连' ~ '[[:alpha:]]' AS knows_chinese
      FROM pg_database WHERE datname = current_database()`);
    judge(rows[0]);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      `The database of DATABASE_URL cannot be used: ${error.message || error.code}`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {{ version: number, encoding: string, knows_chinese: boolean }} server */
function judge({ version, encoding, knows_chinese: knowsChinese }) {
  if (version < OLDEST_SERVER) {
    throw new Problem(
      `The database server is Postgres ${version}; ${OLDEST_SERVER} or newer is needed.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new Problem(`The database is encoded in ${encoding}; it must be UTF8.`);
  }
  if (!knowsChinese) {
    throw new Problem(
      'The database takes Chinese characters for punctuation, so searching would miss them. ' +
        "Make it with LC_CTYPE 'C.UTF-8' or 'en_US.UTF-8'.",
    );
  }
}
