import { expect, it } from 'vitest';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { sectorOfSlug, sectorSlug } from './slug';

it('gives every sector an address of its own that leads back to it', () => {
  const slugs = SECTOR_IDS.map(sectorSlug);
  expect(new Set(slugs).size).toBe(14);
  expect(slugs.every((slug) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toBe(true);
  expect(slugs.map(sectorOfSlug)).toEqual(SECTOR_IDS);
});

it('knows no sector by its id, by another case or by nothing', () => {
  expect(['smart_manufacturing', 'Smart-Manufacturing', '', '..'].map(sectorOfSlug)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
