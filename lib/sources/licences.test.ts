import { expect, it } from 'vitest';
import sources from '@/prisma/data/reviewed/sources.json';
import { licenceKey } from './licences';

it('words every licence of the imported sources that is not a bare name', () => {
  const bare = sources
    .flatMap((source) => source.licence ?? [])
    .filter((licence) => licenceKey(licence) === null);
  expect([...new Set(bare)].sort()).toEqual(['CC BY 4.0', 'CC0', 'MIT']);
});
