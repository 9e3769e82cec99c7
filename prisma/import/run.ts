import pg from 'pg';
import { DEMONSTRATION_MARK } from './demo/mark';
import { hashInput } from './input-hash';
import type { Counts } from './load/dataset';
import type { PlaceOptions } from './places';
import { createProgress, type Progress } from './progress';
import { uuidv7 } from './uuid';

export type ImportResult = { unchanged: true } | { unchanged: false; counts: Counts };

/** Two imports at once wait for each other; any number that no other part of the project locks. */
const LOCK = 4_140_001;

/**
 * Brings the public data up to date with the files, in one transaction: all of it or nothing. When the files, the
 * importer and its options are those of the last import, nothing is done.
 * @param url connection that may write all tables
 */
export async function runImport(
  url: string,
  options: PlaceOptions,
  progressOf: (total: number) => Progress = createProgress,
): Promise<ImportResult> {
  const inputHash = hashInput(JSON.stringify(options));
  const started = new Date();
  const client = new pg.Client({ connectionString: url, application_name: 'lianqiao-import' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    if ((await lastHash(client)) === inputHash) return { unchanged: true };
    const counts = await importAll(client, options, progressOf);
    await record(client, inputHash, started, counts);
    await client.query('COMMIT');
    return { unchanged: false, counts };
  } finally {
    await client.end();
  }
}

/** What reads the files is loaded only when there is something to do: most starts find nothing changed. */
async function importAll(
  client: pg.Client,
  options: PlaceOptions,
  progressOf: (total: number) => Progress,
): Promise<Counts> {
  const [{ readInput }, { buildDataset }, { countRows, loadDataset }] = await Promise.all([
    import('./input'),
    import('./dataset'),
    import('./load/dataset'),
  ]);
  const data = buildDataset(readInput(), options);
  const progress = progressOf(countRows(data));
  const counts = await loadDataset(client, data, progress);
  progress.end();
  return counts;
}

async function lastHash(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ input_hash: string }>(
    `SELECT input_hash FROM import_run WHERE finished_at IS NOT NULL AND input_hash <> $1
     ORDER BY finished_at DESC LIMIT 1`,
    [DEMONSTRATION_MARK],
  );
  return rows[0]?.input_hash;
}

async function record(client: pg.Client, inputHash: string, started: Date, counts: Counts) {
  const id = uuidv7();
  await client.query(
    `INSERT INTO import_run (id, input_hash, started_at, finished_at, counts)
     VALUES ($1, $2, $3, clock_timestamp(), $4)`,
    [id, inputHash, started, counts],
  );
  await client.query(
    `INSERT INTO audit_entry (actor_kind, action, object_type, object_id, detail)
     VALUES ('import', 'import.run', 'import_run', $1, $2)`,
    [id, counts],
  );
}
