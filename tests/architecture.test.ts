import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom (docs/architecture.md). Biome holds what a path pattern can say; this test holds the rest.
 */

type SourceFile = { path: string; text: string; imports: Import[] };
type Import = { target: string; typeOnly: boolean };

const root = path.join(import.meta.dirname, '..');
const files = ['app', 'components', 'lib', 'scripts'].flatMap(sourcesUnder);
const byPath = new Map(files.map((file) => [file.path, file]));

/** One-way order of the domains: a folder may import those before it. */
const DOMAINS = [
  'audit',
  'auth',
  'accounts',
  'taxonomy',
  'organisations',
  'cities',
  'hosts',
  'matching',
  'reports',
  'prospects',
  'evaluation',
  'interests',
  'visits',
  'partners',
] as const;

describe('the architecture', () => {
  it('keeps the database behind lib', () => {
    const offenders = files.filter(
      (file) =>
        /^(app|components)\//.test(file.path) &&
        file.imports.some((one) => /^(lib\/db\/|generated\/)/.test(one.target)),
    );
    expect(names(offenders.filter((file) => file.path !== 'app/readyz/route.ts'))).toEqual([]);
  });

  it('marks every file that does I/O as a server file', () => {
    const offenders = files.filter(
      (file) =>
        file.path.startsWith('lib/') &&
        !isServerFile(file) &&
        file.imports.some(
          (one) =>
            !one.typeOnly &&
            /^(lib\/db\/client|lib\/db\/transaction|next\/headers|pg$|nodemailer)/.test(one.target),
        ),
    );
    expect(names(offenders)).toEqual([]);
  });

  it('lets pure files import pure files only', () => {
    const offenders = files
      .filter((file) => file.path.startsWith('lib/') && !isServerFile(file))
      .flatMap((file) =>
        file.imports
          .filter((one) => !one.typeOnly && isServerFile(byPath.get(one.target)))
          .map((one) => `${file.path} → ${one.target}`),
      );
    expect(offenders).toEqual([]);
  });

  it('reaches commands through actions, jobs and scripts only', () => {
    const isCommand = (target: string) => /^lib\/\w+(\/\w+)?\/commands(\/|\.)/.test(target);
    const offenders = files
      .filter((file) => !/^(lib|scripts)\//.test(file.path))
      .flatMap((file) =>
        file.imports
          .filter((one) => !one.typeOnly && isCommand(one.target))
          .map((one) => `${file.path} → ${one.target}`),
      );
    expect(offenders).toEqual([]);
  });

  it('points the domains one way', () => {
    const rank = (file: string) => DOMAINS.findIndex((name) => file.startsWith(`lib/${name}/`));
    const offenders = files
      .filter((file) => rank(file.path) >= 0)
      .flatMap((file) =>
        file.imports
          .filter((one) => !one.typeOnly && rank(one.target) > rank(file.path))
          .map((one) => `${file.path} → ${one.target}`),
      );
    expect(offenders).toEqual([]);
  });

  it('writes through the one door', () => {
    const direct =
      /db\(\)\s*\.\w+\s*\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\b/;
    /** When a session or an open section was last seen is bookkeeping of the read itself, not a change somebody makes. */
    const allowed = ['lib/auth/load-actor.ts', 'lib/cities/profile/presence.ts'];
    const offenders = files.filter(
      (file) => /^(app|components|lib)\//.test(file.path) && direct.test(file.text),
    );
    expect(names(offenders).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('gives every action a name of its own', () => {
    const operations = files.flatMap((file) =>
      [...file.text.matchAll(/defineAction\(\{\s*operation: '([^']+)'/g)].map((match) => match[1]),
    );
    const calls = files
      .filter((file) => file.path !== 'lib/actions/define-action.ts')
      .reduce((sum, file) => sum + (file.text.match(/\bdefineAction\(\{/g)?.length ?? 0), 0);
    expect(operations.length).toBe(calls);
    expect(new Set(operations).size).toBe(operations.length);
    expect(calls).toBeGreaterThan(0);
  });

  it('names every password field so that its value is never given back', () => {
    const fields = files.flatMap((file) =>
      [...file.text.matchAll(/<FormPasswordField\s+name="([^"]+)"/g)].map((match) => match[1]),
    );
    const uses = files.reduce(
      (sum, file) => sum + (file.text.match(/<FormPasswordField\b/g)?.length ?? 0),
      0,
    );
    expect(fields.length).toBe(uses);
    expect(fields.filter((name) => !/password/i.test(name ?? ''))).toEqual([]);
  });

  it('never builds SQL from strings', () => {
    const offenders = files.filter((file) => /\$(query|execute)RawUnsafe/.test(file.text));
    expect(names(offenders)).toEqual([]);
  });

  it('reads settings in one place', () => {
    const allowed = ['lib/env.ts', 'lib/log.ts'];
    const offenders = files.filter(
      (file) => /^(app|components|lib)\//.test(file.path) && file.text.includes('process.env'),
    );
    expect(names(offenders).filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

function names(list: SourceFile[]): string[] {
  return list.map((file) => file.path);
}

function isServerFile(file: SourceFile | undefined): boolean {
  return file !== undefined && /^(import 'server-only'|'use server')/m.test(file.text);
}

function sourcesUnder(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => !/\.test\.tsx?$|\.d\.ts$/.test(entry.name))
    .filter((entry) => path.basename(entry.parentPath) !== 'testing')
    .map((entry) => read(path.relative(root, path.join(entry.parentPath, entry.name))));
}

function read(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const imports = [...found].map((match) => ({
    target: resolve(file, match[2] ?? ''),
    typeOnly: match[1] !== undefined,
  }));
  return { path: file, text, imports };
}

/** A path from the project's root where the import is ours, otherwise the package's name. */
function resolve(from: string, target: string): string {
  if (!target.startsWith('@/') && !target.startsWith('.')) return target;
  const base = target.startsWith('@/') ? target.slice(2) : path.join(path.dirname(from), target);
  return ['.ts', '.tsx', '/index.ts', ''].map((end) => base + end).find(exists) ?? base;
}

function exists(file: string): boolean {
  try {
    readFileSync(path.join(root, file));
    return true;
  } catch {
    return false;
  }
}
