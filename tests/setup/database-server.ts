import type { TestProject } from 'vitest/node';
import {
  dropDatabasesOf,
  startTestServer,
  templateDatabase,
} from '../../scripts/lib/test-databases.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test databases are made, from which template, and the run's number in their names. */
    databases: { adminUrl: string; template: string; run: number };
  }
}

/** Once per run of the database tests: a server, and a migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const template = await templateDatabase(server.adminUrl);
  await dropDatabasesOf(server.adminUrl, process.pid);
  project.provide('databases', { adminUrl: server.adminUrl, template, run: process.pid });
  return async () => {
    await dropDatabasesOf(server.adminUrl, process.pid);
    await server.stop();
  };
}
