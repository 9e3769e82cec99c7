import { createServer } from 'node:net';

const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Whether a server could listen on this port. For a loopback address both families are tried: `localhost` may mean
 * either, and must not lead to someone else's server.
 *
 * @param {number} port
 * @param {string} host
 */
export async function isFree(port, host) {
  const hosts = isLoopback(host) ? LOOPBACK : [host];
  for (const each of hosts) if (!(await canListen(port, each))) return false;
  return true;
}

/**
 * The first free port, counting up from `first`.
 *
 * @param {number} first
 * @param {string} host
 * @param {(port: number, host: string) => Promise<boolean>} free how to ask
 * @throws Error when 100 ports in a row are taken
 */
export async function firstFreePort(first, host, free = isFree) {
  for (let port = first; port < first + 100 && port <= 65_535; port++) {
    if (await free(port, host)) return port;
  }
  throw new Error(`No free port between ${first} and ${first + 99}.`);
}

/** @param {string} host */
export function isLoopback(host) {
  return host === 'localhost' || LOOPBACK.includes(host);
}

/** @param {string | undefined} text a port as given by a person; null when it is none */
export function parsePort(text) {
  const port = Number(text);
  return /^\d{1,5}$/.test(text ?? '') && port >= 1 && port <= 65_535 ? port : null;
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
