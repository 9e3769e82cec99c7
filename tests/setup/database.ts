import { afterAll, inject } from 'vitest';
import { createTestDatabase, databaseName } from '../../scripts/lib/test-databases.mjs';

/** For each test file a database of its own, freshly copied, named in the settings before any of them is read. */
const { adminUrl, template, run } = inject('databases');
const name = databaseName(process.env.VITEST_POOL_ID ?? 'one', run);
const { ownerUrl, appUrl } = await createTestDatabase(adminUrl, name, template);

Object.assign(process.env, {
  DATABASE_URL: appUrl,
  MIGRATION_DATABASE_URL: ownerUrl,
  DATABASE_POOL_MAX: '20',
  NEXTAUTH_URL: 'http://localhost:3000',
  NEXTAUTH_SECRET: 'a-secret-that-only-signs-test-sessions',
  LOG_LEVEL: 'silent',
});

afterAll(async () => {
  const { disconnect } = await import('@/lib/db/client');
  await disconnect();
});
