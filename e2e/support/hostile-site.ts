import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import type { Persona, SignedIn } from '@/tests/permissions/personas';
import type { SeededWorld } from '@/tests/permissions/seed';
import { dataPath, root } from '../../scripts/lib/paths.mjs';
import { firstFreePort } from '../../scripts/lib/ports.mjs';
import { answers, serverScript, webArguments } from '../../scripts/lib/programs.mjs';
import {
  createTestDatabase,
  databaseName,
  dropTestDatabase,
  startTestServer,
  templateDatabase,
} from '../../scripts/lib/test-databases.mjs';

/** A site of its own with the two cities of the permission suites in it, and nothing else. */
export type HostileSite = SeededWorld & {
  url: string;
  /** The same build with `proxy.ts` taken out. */
  unguardedUrl: string;
  databaseUrl: string;
  /** What both have logged. */
  logFile: string;
  cookieOf: (persona: Persona) => Promise<string>;
};

/** One for each worker that needs it. */
export const test = base.extend<object, { site: HostileSite }>({
  site: [
    async ({ browserName: _none }, use) => {
      const { site, stop } = await startHostileSite();
      await use(site);
      await stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

async function startHostileSite() {
  const server = await startTestServer();
  const { adminUrl } = server;
  const name = databaseName(`hostile${process.pid}`);
  const { appUrl } = await createTestDatabase(adminUrl, name, await templateDatabase(adminUrl));
  const secret = randomBytes(32).toString('base64url');
  const logFile = dataPath('logs', `test-hostile-${process.pid}.log`);
  rmSync(logFile, { force: true });
  const env = {
    ...process.env,
    DATABASE_URL: appUrl,
    NEXTAUTH_SECRET: secret,
    DEMO: 'off',
    SMTP_URL: '',
    LOG_LEVEL: 'info',
    NEXTAUTH_URL: 'http://localhost:3000',
  };
  const ownUrl = Object.assign(new URL(adminUrl), { pathname: `/${name}` });
  const world = await seed({ ...env, ADMIN_DATABASE_URL: ownUrl.href });
  const unguarded = withoutGuard();
  const parts = [await startWeb(root, env, logFile), await startWeb(unguarded, env, logFile)];
  const site: HostileSite = {
    ...world,
    url: parts[0]?.url ?? '',
    unguardedUrl: parts[1]?.url ?? '',
    databaseUrl: appUrl,
    logFile,
    cookieOf: async (persona) => {
      if (persona === 'nobody') return '';
      const token = { sid: world.sids[persona as SignedIn] };
      return `lianqiao.session=${await encode({ token, secret, maxAge: 3_600 })}`;
    },
  };
  const stop = async () => {
    await Promise.all(parts.map((part) => part.stop()));
    rmSync(unguarded, { recursive: true, force: true });
    await dropTestDatabase(adminUrl, name);
    await server.stop();
  };
  return { site, stop };
}

async function seed(env: NodeJS.ProcessEnv): Promise<SeededWorld> {
  const args = serverScript('tests/permissions/seed.ts');
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return JSON.parse(stdout);
}

/** A folder that is the project with another build: the present one without its front guard. */
function withoutGuard(): string {
  const folder = dataPath('unguarded', String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(root)) {
    if (!['.next', '.data', '.git'].includes(entry))
      symlinkSync(path.join(root, entry), path.join(folder, entry));
  }
  const isNeeded = (file: string) => !/\/\.next\/(cache|trace|diagnostics|build)(\/|$)/.test(file);
  cpSync(path.join(root, '.next'), path.join(folder, '.next'), {
    recursive: true,
    filter: isNeeded,
    verbatimSymlinks: true,
  });
  const server = path.join(folder, '.next', 'server');
  rmSync(path.join(server, 'middleware.js'));
  const none = { version: 1, functions: {} };
  writeFileSync(path.join(server, 'functions-config-manifest.json'), JSON.stringify(none));
  return folder;
}

/** Workers count from ports of their own, so that two do not find the same one free. */
async function startWeb(cwd: string, env: NodeJS.ProcessEnv, logFile: string) {
  const port = await firstFreePort(
    3_300 + 20 * Number(process.env.TEST_PARALLEL_INDEX ?? 0),
    '127.0.0.1',
  );
  const output = openSync(logFile, 'a');
  const child = spawn(process.execPath, webArguments({ host: '127.0.0.1', port }), {
    cwd,
    env: { ...env, NEXTAUTH_URL: `http://localhost:${port}` },
    stdio: ['ignore', output, output],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  if (!(await answers({ host: '127.0.0.1', port }, () => child.exitCode !== null))) {
    throw new Error(`the site does not answer: see ${logFile}`);
  }
  return { url: `http://localhost:${port}`, stop: () => ended(child, kill) };
}

function ended(child: ChildProcess, kill: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    kill();
  });
}
