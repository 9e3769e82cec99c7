import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { settingNames } from '@/lib/env';
import { root } from './lib/paths.mjs';

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const image = read('Dockerfile');
const compose = read('compose.yaml');

/** Passwords of the database's roles, which only the composition knows. */
const PASSWORDS = ['OWNER_PASSWORD', 'POSTGRES_PASSWORD', 'WEB_PASSWORD'];

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((one) => one[1]);

it('the image and the composition start only programs that exist', () => {
  const programs = found(image + compose, /(scripts\/[\w/-]+\.(?:mjs|ts|sh))/g);
  expect(programs.length).toBeGreaterThan(4);
  for (const program of programs) expect(existsSync(path.join(root, program ?? ''))).toBe(true);
});

it('the composition hands on settings there are, and asks for its passwords', () => {
  const wanted = new Set(found(compose, /\$\{(\w+):[?-]/g));
  const known = [...settingNames, ...PASSWORDS];
  expect([...wanted].filter((name) => !known.includes(String(name)))).toEqual([]);
  for (const name of [...PASSWORDS, 'NEXTAUTH_SECRET']) expect(compose).toContain(`\${${name}:?`);
});

it('every setting reaches the site, but those the image fixes', () => {
  const handed = found(compose, /^ {2,6}([A-Z_]+): "/gm);
  expect([...handed, 'NODE_ENV']).toEqual(expect.arrayContaining(settingNames));
});

it('no secret and no data get into the image, and the site does not run as root', () => {
  const ignored = read('.dockerignore').split('\n');
  expect(ignored).toEqual(
    expect.arrayContaining(['.env', '.env.*', '.data', '.git', 'node_modules', '.next']),
  );
  expect(image).not.toMatch(/^(?:ARG|ENV) .*(?:SECRET|PASSWORD|DATABASE_URL)/m);
  expect(image.lastIndexOf('\nUSER node\n')).toBeGreaterThan(image.lastIndexOf('\nRUN '));
});
