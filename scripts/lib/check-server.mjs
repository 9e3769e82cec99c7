import pg from 'pg';
import { Problem } from './problem.mjs';
import { whyUnusable } from './server-errors.mjs';

const OLDEST_SERVER = 15;

/**
 * Checks a server that we did not set up ourselves.
 *
 * @param {string} url
 * @param {string} [setting] where the address comes from
 * @throws Problem when it cannot be reached or used
 */
export async function checkServer(url, setting = 'DATABASE_URL') {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await judge(client);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`The database of ${setting} cannot be used: ${whyUnusable(error, url)}`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Version and encoding first: without them the question about Chinese cannot even be asked. */
async function judge(client) {
  const { rows } = await client.query(`
    SELECT current_setting('server_version_num')::int / 10000 AS version,
           pg_encoding_to_char(encoding) AS encoding
    FROM pg_database WHERE datname = current_database()`);
  const { version, encoding } = rows[0];
  if (version < OLDEST_SERVER) {
    throw new Problem(
      `The database server is Postgres ${version}; ${OLDEST_SERVER} or newer is needed.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new Problem(
      `The database is encoded in ${encoding}; it must be UTF8. README.md, "Operate", says how to make one.`,
    );
  }
  const { rows: answers } = await client.query(`SELECT '连' ~ '[[:alpha:]]' AS knows_chinese`);
  if (!answers[0].knows_chinese) {
    throw new Problem(
      'The database takes Chinese characters for punctuation, so searching would miss them. ' +
        "Make it with LC_CTYPE 'C.UTF-8' or 'en_US.UTF-8'.",
    );
  }
}
