import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const NEXT = 'node_modules/next/dist/bin/next';

/** Arguments of Node.js for the web process. @param {{ host: string, port: number }} address */
export const webArguments = ({ host, port }) => ['scripts/web.mjs', host, String(port)];

/** The same in development, which compiles pages as they are asked for. */
export const devArguments = ({ host, port }) => [NEXT, 'dev', '-H', host, '-p', String(port)];

/** Arguments of Node.js for one of our TypeScript programs, which use the server's modules. */
export const serverScript = (file) => ['--conditions=react-server', '--import', 'tsx', file];

/**
 * Waits until the web process answers.
 *
 * @param {{ host: string, port: number }} address
 * @param {() => boolean} givenUp ends the waiting early
 * @returns {Promise<boolean>} whether it answered within two minutes
 */
export async function answers({ host, port }, givenUp = () => false) {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && !givenUp()) {
    if (await asks(host, port)) return true;
    await delay(100);
  }
  return false;
}

function asks(host, port) {
  return new Promise((resolve) => {
    const request = http.get({ host: reachable(host), port, path: '/healthz', timeout: 5_000 });
    request.once('response', (response) => {
      response.resume();
      resolve(true);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}

/** An address to connect to for an address to listen on. */
function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}
