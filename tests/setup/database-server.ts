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

type Server = { adminUrl: string; template: string; stop: () => Promise<void> };

let started: Promise<Server> | undefined;
let users = 0;

/** Once per run, for all projects with a database: a server, and a migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  users += 1;
  started ??= start();
  const { adminUrl, template, stop } = await started;
  project.provide('databases', { adminUrl, template, run: process.pid });
  return async () => {
    users -= 1;
    if (users > 0) return;
    await dropDatabasesOf(adminUrl, process.pid);
    await stop();
  };
}

async function start(): Promise<Server> {
  const { adminUrl, stop } = await startTestServer();
  const template = await templateDatabase(adminUrl);
  await dropDatabasesOf(adminUrl, process.pid);
  return { adminUrl, template, stop };
}
