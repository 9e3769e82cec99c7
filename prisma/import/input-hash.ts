import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DATA = path.join(import.meta.dirname, '..', 'data');
/** Rules for slugs, zones and names, which the application shares. */
const RULES = ['ascii.ts', 'search-text.ts', 'slug.ts', 'time-zone.ts'].map((file) =>
  path.join(import.meta.dirname, '..', '..', 'lib', 'cities', file),
);

/**
 * SHA-256 over the data files, the importer's source and the rules it shares, so that a second start with none of them
 * changed does nothing.
 * @param settings whatever else changes the result, as a short text
 */
export function hashInput(settings: string): string {
  const hash = createHash('sha256').update(settings);
  for (const file of [...filesIn(DATA), ...filesIn(import.meta.dirname), ...RULES]) {
    hash.update(path.basename(file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Tests, notes and the demonstration do not change what is imported. */
const BESIDE_THE_POINT = /\.test\.ts$|\.md$|[\\/]demo[\\/]/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !BESIDE_THE_POINT.test(file))
    .sort();
}
