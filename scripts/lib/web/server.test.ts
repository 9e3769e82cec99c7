import { request as ask } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLanes } from './lanes.mjs';
import { FrontServer } from './server.mjs';

type Server = { http: import('node:http').Server; listen: FrontServer['listen'] };

const silent = { info() {}, warn() {}, error() {} };
const WITHIN = { uploads: 1_500, others: 150 };
const PAUSE_MS = 400;

let server: Server;
let port: number;
beforeEach(async () => {
  server = new FrontServer(readWhole, {
    lanes: openLanes(2),
    database: { isAway: false },
    routeOf: () => 'x',
    log: silent as unknown as import('pino').Logger,
    arrivesWithin: WITHIN,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  port = (server.http.address() as { port: number }).port;
});
afterEach(() => {
  server.http.closeAllConnections();
  server.http.close();
});

/** An application that answers with how many bytes it was sent. */
async function readWhole(
  request: import('node:http').IncomingMessage,
  response: import('node:http').ServerResponse,
): Promise<void> {
  let bytes = 0;
  for await (const part of request) bytes += part.length;
  response.end(String(bytes));
}

/** Sends two bytes with a pause between them; the status, or null when the connection ends without. */
function sendSlowly(path: string): Promise<number | null> {
  return new Promise((resolve) => {
    const sent = ask({ port, path, method: 'POST', headers: { 'content-length': 2 } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? null);
    });
    sent.on('error', () => resolve(null));
    sent.write('a');
    setTimeout(() => sent.end('b'), PAUSE_MS);
  });
}

describe('the web process', () => {
  it('ends a form that does not arrive in time', async () => {
    expect(await sendSlowly('/en/sign-in')).toBe(408);
    expect(await sendSlowly('/files/reports/x')).toBe(408);
  });

  it('gives files that are sent up more time', async () => {
    expect(await sendSlowly('/files/uploads')).toBe(200);
  });

  it('leaves alone an answer that takes longer than its question may', async () => {
    const slow = new FrontServer(
      async (_request: unknown, response: import('node:http').ServerResponse) => {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        response.end('late');
      },
      {
        lanes: openLanes(2),
        database: { isAway: false },
        routeOf: () => 'x',
        log: silent as unknown as import('pino').Logger,
        arrivesWithin: WITHIN,
      },
    );
    await slow.listen({ host: '127.0.0.1', port: 0 });
    const { port: other } = slow.http.address() as { port: number };
    const answer = await fetch(`http://127.0.0.1:${other}/en`);
    expect(await answer.text()).toBe('late');
    slow.http.closeAllConnections();
    slow.http.close();
  });
});
