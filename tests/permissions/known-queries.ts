import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type KnownQuery = { id: string; asksWho: boolean };

const root = path.join(import.meta.dirname, '..', '..');

const sourcesUnder = (folder: string, wanted: RegExp) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
    (file) => wanted.test(file) && !/\.test\.tsx?$/.test(file),
  );

/** Exported functions that answer later, in files whose name or folder says that they hold queries. */
export function knownQueries(): KnownQuery[] {
  return sourcesUnder('lib', /((^|-|\/)queries\.ts|\/queries\/[^/]+\.ts)$/).flatMap((file) => {
    const text = readFileSync(path.join(root, 'lib', file), 'utf8');
    const functions = text.matchAll(
      /export (async )?function (\w+)\s*\(([\s\S]*?)\)\s*(?:: (Promise))?|export const (\w+) = cache\(\s*\(([^)]*)\)/g,
    );
    return [...functions]
      .filter(([, isAsync, , , promise, cached]) => isAsync ?? promise ?? cached)
      .map(([, , name, parameters, , cached, cachedParameters]) => ({
        id: `${file.replace(/\.ts$/, '')}#${name ?? cached}`,
        asksWho: /^\s*\w+: (User)?Actor\b/.test(parameters ?? cachedParameters ?? ''),
      }));
  });
}

/** Screens that name this function. */
export const screensNaming = (name: string) =>
  ['app', 'components'].flatMap((folder) =>
    sourcesUnder(folder, /\.tsx?$/).filter((file) =>
      new RegExp(`\\b${name}\\b`).test(readFileSync(path.join(root, folder, file), 'utf8')),
    ),
  );
