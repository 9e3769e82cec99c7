import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { coastCsv } from './build-coast';

it('the distances from the sea are what the script makes of world-atlas', () => {
  const file = path.join(import.meta.dirname, '../prisma/data/city-coast.csv');
  expect(readFileSync(file, 'utf8')).toBe(coastCsv());
}, 120_000);
