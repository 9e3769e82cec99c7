import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Everything that `npm start` and `npm test` keep: databases, secrets, logs, process records. */
export const dataDirectory = path.join(root, '.data');

/**
 * A path inside `.data`, whose folder exists afterwards. Folders are open for others to enter, whatever the umask,
 * because Postgres runs as another user where we are root.
 *
 * @param {...string} parts
 */
export function dataPath(...parts) {
  const file = path.join(dataDirectory, ...parts);
  for (const folder of new Set([dataDirectory, path.dirname(file)])) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  }
  return file;
}
