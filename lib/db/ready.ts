import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { pool } from './client';

const PATIENCE_MS = 1_000;

/** Whether the database answers within a second and has been migrated. Never throws. */
export async function isDatabaseReady(): Promise<boolean> {
  const ask = pool()
    .query('SELECT 1 FROM city LIMIT 1')
    .then(
      () => true,
      () => false,
    );
  return Promise.race([ask, sleep(PATIENCE_MS, false)]);
}
