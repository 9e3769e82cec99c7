import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DATA = path.join(import.meta.dirname, '..', 'data');
/** Rules for slugs, zones and names, which the application shares. */
const CITY_RULES = path.join(import.meta.dirname, '..', '..', 'lib', 'cities');

/**
 * SHA-256 over the data files and the source of the importer and its rules, so that a second start with neither changed does nothing.
 * @param settings whatever else changes the result, as a short text
 */
export function hashInput(settings: string): string {
  const hash = createHash('sha256').update(settings);
  for (const folder of [DATA, import.meta.dirname, CITY_RULES]) {
    for (const file of filesIn(folder)) {
      hash.update(path.relative(folder, file)).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$|\.md$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
