/**
 * A fresh database made by the migrations alone is what the schema says, and migrating again changes nothing.
 */
import { spawnSync } from 'node:child_process';
import { migrate } from './lib/migrate.mjs';
import { root } from './lib/paths.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import {
  createTestDatabase,
  databaseName,
  dropTestDatabase,
  startTestServer,
} from './lib/test-databases.mjs';

await runMain(async () => {
  const server = await startTestServer();
  const name = databaseName('migrations');
  try {
    const { ownerUrl } = await createTestDatabase(server.adminUrl, name);
    console.log(`First time: ${await migrate(ownerUrl)}`);
    console.log(`Second time: ${await migrate(ownerUrl)}`);
    deployAgain(ownerUrl);
    compareWithSchema(ownerUrl);
  } finally {
    await dropTestDatabase(server.adminUrl, name);
    await server.stop();
  }
});

function deployAgain(ownerUrl) {
  const { status, stdout, stderr } = prisma(ownerUrl, ['migrate', 'deploy']);
  if (status !== 0 || !stdout.includes('No pending migrations')) {
    throw new Problem(`Migrating a second time was not without effect:\n${stdout}${stderr}`);
  }
}

function compareWithSchema(ownerUrl) {
  const from = ['--from-config-datasource', '--to-schema', 'prisma/schema.prisma'];
  const { status, stdout, stderr } = prisma(ownerUrl, ['migrate', 'diff', ...from, '--exit-code']);
  if (status !== 0 || !stdout.includes('No difference')) {
    throw new Problem(`The migrations do not make what schema.prisma says:\n${stdout}${stderr}`);
  }
}

function prisma(ownerUrl, args) {
  return spawnSync(process.execPath, ['scripts/prisma.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MIGRATION_DATABASE_URL: ownerUrl },
  });
}
