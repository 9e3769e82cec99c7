import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { alone } from './setup/alone';

const root = path.join(import.meta.dirname, '..');
const CHANGES_ITS_PROCESS = /^\s*vi\.mock\(|^\s*process\.env\.\w+ = |Object\.assign\(process\.env/m;

it('a test that changes its process has one to itself', () => {
  const files = ['lib', 'prisma', 'scripts', 'tests', 'components', 'app', 'bench']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /\.test\.tsx?$/.test(file));
  const changing = files.filter((file) =>
    CHANGES_ITS_PROCESS.test(readFileSync(path.join(root, file), 'utf8')),
  );
  expect(changing.length).toBeGreaterThan(5);
  expect(changing.filter((file) => !alone.includes(file))).toEqual([]);
  expect(alone.filter((file) => !files.includes(file))).toEqual([]);
});
