import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { firstFreePort, parsePort } from './ports.mjs';
import { createCluster } from './postgres-cluster.mjs';
import { launch, serverUser } from './postgres-program.mjs';
import { Problem } from './problem.mjs';
import { hasEnded, signal, startTime } from './processes.mjs';
import { secretsIn } from './secrets.mjs';

const HOST = '127.0.0.1';
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;

/** A running embedded server. @typedef {{ port: number, pid: number, reused: boolean }} Server */

/**
 * Starts the embedded Postgres whose data lie in `directory`, making them at first, or takes over the server that
 * already runs there. It listens on 127.0.0.1 only, outlives this process, and keeps its port from start to start
 * unless something else has taken it.
 *
 * @param {{ directory: string, firstPort: number, settings?: string[] }} options `settings` as `name=value`
 * @returns {Promise<Server>}
 */
export async function startServer({ directory, firstPort, settings = [] }) {
  const running = await runningServer(directory);
  if (running) return { ...running, reused: true };
  const secrets = secretsIn(`${directory}-secrets.json`);
  await createCluster(directory, secrets.postgres);
  const port = await firstFreePort(rememberedPort(directory) ?? firstPort, HOST);
  const server = await launchServer(directory, port, settings);
  writeFileSync(portFile(directory), `${port}\n`);
  return { ...server, reused: false };
}

/**
 * Stops the server in `directory`, if one runs: open sessions are ended, what was committed is on disk.
 *
 * @param {string} directory
 */
export async function stopServer(directory) {
  const record = postmaster(directory);
  if (!record) return;
  signal(record.pid, 'SIGINT');
  if (await hasEnded(record, STOP_WITHIN_MS)) return;
  signal(record.pid, 'SIGQUIT');
  await hasEnded(record, 5_000);
}

/** Ends the server in `directory` at once; it recovers from its log at the next start. @param {string} directory */
export function killServer(directory) {
  const record = postmaster(directory);
  if (record) signal(record.pid, 'SIGQUIT');
}

/** Whether the server in `directory` runs. @param {string} directory */
export const serverRuns = (directory) => postmaster(directory) !== null;

const portFile = (directory) => `${directory}-port`;

/** The port of the last start; null before the first. @param {string} directory */
export function rememberedPort(directory) {
  return existsSync(portFile(directory))
    ? parsePort(readFileSync(portFile(directory), 'utf8').trim())
    : null;
}

/**
 * The lines of postmaster.pid that matter here; the eighth says whether the server takes connections.
 *
 * @param {string} text
 */
export function parsePostmasterFile(text) {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid < 1) return null;
  return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

/** The postmaster named in `directory`, only if that process is one. */
function postmaster(directory) {
  const file = path.join(directory, 'postmaster.pid');
  const found = existsSync(file) ? parsePostmasterFile(readFileSync(file, 'utf8')) : null;
  const started = found && startTime(found.pid);
  return found && started && isPostgres(found.pid) ? { ...found, started } : null;
}

function isPostgres(pid) {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

/** Waits for a server that is starting or stopping; null when none runs. */
async function runningServer(directory) {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const found = postmaster(directory);
    if (!found) return null;
    if (found.status === 'ready') return { port: found.port, pid: found.pid };
    if (Date.now() > deadline) {
      throw new Problem(
        `Postgres (process ${found.pid}) neither starts nor stops. End it and try again.`,
      );
    }
    await delay(50);
  }
}

async function launchServer(directory, port, settings) {
  await clearTraces(directory);
  const log = `${directory}.log`;
  const from = existsSync(log) ? readFileSync(log).length : 0;
  const { pid, exited } = spawnServer(directory, port, settings, log);
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!exited() && Date.now() < deadline) {
    const found = postmaster(directory);
    if (found?.status === 'ready' && found.pid === pid) return { port, pid };
    await delay(50);
  }
  const said = readFileSync(log, 'utf8').slice(from).trim().split('\n').slice(-8).join('\n');
  throw new Problem(`Postgres did not start. Its log (${log}) ends with:\n${said}`);
}

function spawnServer(directory, port, settings, log) {
  const all = [
    `listen_addresses=${HOST}`,
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    'max_connections=200',
    ...settings,
  ];
  const args = ['-D', directory, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])];
  const { command, args: full, options } = launch('postgres', args, serverUser(directory));
  const output = openSync(log, 'a');
  const child = spawn(command, full, {
    ...options,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  let ended = false;
  child.once('error', () => (ended = true)).once('exit', () => (ended = true));
  return { pid: child.pid, exited: () => ended };
}

/**
 * After a crash, waits until the last of the old server's processes has gone, then removes its id: the number may
 * meanwhile belong to a zombie or to a stranger, which Postgres would take for a running server.
 */
async function clearTraces(directory) {
  const file = path.join(directory, 'postmaster.pid');
  if (process.platform !== 'linux' || !existsSync(file)) return;
  const deadline = Date.now() + STOP_WITHIN_MS;
  while (processesIn(directory).length > 0) {
    if (Date.now() > deadline)
      throw new Problem(`Processes of an earlier server still use ${directory}.`);
    await delay(50);
  }
  rmSync(file, { force: true });
}

/** Ids of the processes that work in a folder, as all of a server's do in that of its data. */
function processesIn(directory) {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === directory;
    } catch {
      return false;
    }
  });
}
