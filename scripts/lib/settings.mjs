import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './paths.mjs';
import { firstFreePort, isFree, isLoopback, parsePort } from './ports.mjs';
import { Problem } from './problem.mjs';

const DEFAULT_PORT = 3000;

/** Takes the settings in `.env`, if there is one, into the environment; what is set there already stays. */
export function readEnvFile() {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Reads every setting once, so that a wrong one is named before anything starts with it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @throws Problem with a sentence for each wrong setting
 */
export function checkSettings(env) {
  checkTemporaryFolder(os.tmpdir());
  const args = ['--import', 'tsx', 'scripts/check-settings.ts'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Problem(stderr.trim());
}

/** What compiles TypeScript as it runs keeps its results there. @param {string} folder */
function checkTemporaryFolder(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Problem(
      `The folder for temporary files, ${folder}, cannot be written. Set TMPDIR to one that can.`,
    );
  }
}

/**
 * Where the web process listens: HOST and PORT, else port 3000 of this machine or the next free one.
 *
 * @param {{ HOST?: string, PORT?: string }} env
 * @throws Problem when the given port is none or taken
 */
export async function chooseAddress(env = process.env) {
  const host = env.HOST || '127.0.0.1';
  if (!env.PORT) return { host, port: await firstFreePort(DEFAULT_PORT, host) };
  const port = parsePort(env.PORT);
  if (port === null) throw new Problem(`PORT is "${env.PORT}", which is not a port (1 to 65535).`);
  if (!(await isFree(port, host))) {
    throw new Problem(
      `Port ${port} is in use by another program. Give another one: PORT=${port + 1} npm start`,
    );
  }
  return { host, port };
}

/** The address to type into a browser on this machine. @param {{ host: string, port: number }} address */
export function originOf({ host, port }) {
  const name = isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
