import { beforeAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { runImport } from '@/prisma/import/run';
import { getHostProfile } from './host-profile';
import { dalian } from './testing/builders';

beforeAll(async () => {
  const silent = () => ({ advance: () => {}, end: () => {} });
  await runImport(process.env.MIGRATION_DATABASE_URL ?? '', { includeXk: false }, silent);
}, 60_000);

it('reads Dalian’s imported profile as the model knows it', async () => {
  expect(await getHostProfile('dalian')).toEqual({
    profile: { ...dalian(), updatedAt: '2026-11-23T00:00:00.000Z' },
    version: 1,
  });
});

it('reads the newest version', async () => {
  const city = await db().city.findUniqueOrThrow({ where: { slug: 'dalian-cn' } });
  const content = { ...dalian(), modes: ['official_visit'], updatedAt: undefined };
  await db().profileVersion.create({
    data: { cityId: city.id, number: 2, content: JSON.parse(JSON.stringify(content)) },
  });
  expect(await getHostProfile('dalian')).toMatchObject({
    profile: { modes: ['official_visit'] },
    version: 2,
  });
});

it('knows no profile of a host that does not exist', async () => {
  expect(await getHostProfile('nowhere')).toBeNull();
});
