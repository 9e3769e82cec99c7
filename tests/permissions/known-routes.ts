import { readdirSync } from 'node:fs';
import path from 'node:path';

const app = path.join(import.meta.dirname, '..', '..', 'app');

const filesUnder = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Without file names and the names of route groups. */
const patternOf = (file: string) =>
  `/${path.dirname(`./${file}`)}`.replace(/\/\([^)]+\)/g, '').replace(/^\/\.\/?/, '/');

/** Patterns of the pages below app/[locale]; the one that catches what does not exist is none. */
export const knownPages = (): string[] =>
  filesUnder(path.join(app, '[locale]'))
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file) && !file.includes('[...rest]'))
    .map(patternOf)
    .sort();

const FILES_MADE: Record<string, string> = {
  'robots.ts': '/robots.txt',
  'sitemap.ts': '/sitemap.xml',
};

/** Patterns of everything else that answers. */
export const knownHandlers = (): string[] =>
  filesUnder(app)
    .filter((file) => !file.startsWith('[locale]'))
    .flatMap((file) => {
      if (/(^|\/)(route\.ts|page\.tsx)$/.test(file)) return [patternOf(file)];
      return FILES_MADE[file] ?? [];
    })
    .sort();
