import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { laneOf } from './lanes.mjs';
import { turnAway } from './turn-away.mjs';

/**
 * Whatever is sent must have arrived whole within this time, ms, by its lane: a slow client holds a place no longer. 10 MB take
 * 80 s over a line of 1 Mbit/s.
 */
const ARRIVES_WITHIN_MS = { uploads: 300_000, others: 30_000 };

/** Time for what is in flight when the process is told to end, ms. */
const FINISH_WITHIN_MS = 20_000;

/** @typedef {ReturnType<import('./lanes.mjs').openLanes>} Lanes */

/**
 * The server in front of the application: gives each request its id, lets in what the process can do, writes one log
 * line for each, and ends in order.
 */
export class FrontServer {
  #inFlight = 0;
  #draining = false;

  /**
   * @param {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>} application
   * @param {{ lanes: Lanes, database: { isAway: boolean }, routeOf: (path: string) => string, log: import('pino').Logger, arrivesWithin?: typeof ARRIVES_WITHIN_MS }} parts
   */
  constructor(application, parts) {
    const { lanes, database, routeOf, log, arrivesWithin = ARRIVES_WITHIN_MS } = parts;
    Object.assign(this, { application, lanes, database, routeOf, log, arrivesWithin });
    const longest = { requestTimeout: Math.max(...Object.values(arrivesWithin)) };
    this.http = http.createServer(longest, (request, response) => this.#serve(request, response));
  }

  /** @param {{ host: string, port: number }} address */
  listen({ host, port }) {
    return new Promise((resolve, reject) => {
      this.http.once('error', reject);
      this.http.listen(port, host, resolve);
    });
  }

  /**
   * From now on new work is turned away and readiness fails; resolves when what is in flight has been answered.
   *
   * @returns {Promise<number>} requests that were cut off after 20 s
   */
  async drain() {
    this.#draining = true;
    const deadline = Date.now() + FINISH_WITHIN_MS;
    while (this.#inFlight > 0 && Date.now() < deadline) await delay(20);
    const cutOff = this.#inFlight;
    this.http.close();
    this.http.closeAllConnections();
    return cutOff;
  }

  async #serve(request, response) {
    const began = performance.now();
    const path = pathOf(request.url);
    const requestId = randomUUID();
    request.headers['x-request-id'] = requestId;
    response.setHeader('X-Request-Id', requestId);
    const name = laneOf(path);
    response.once('close', () => this.#note({ request, response, name, path, requestId, began }));
    if (path === '/readyz' && (this.#draining || this.lanes.pages.isOverloaded())) {
      return answerNotReady(response);
    }
    this.#hurry(request, response, name);
    if (name === null) return this.#pass(request, response, requestId);
    if (this.#draining) {
      response.setHeader('Connection', 'close');
      return turnAway(response, { path, requestId }, 'busy');
    }
    if (this.database.isAway) return turnAway(response, { path, requestId }, 'away');
    this.#inFlight += 1;
    response.once('close', () => {
      this.#inFlight -= 1;
    });
    if (!(await this.lanes[name].enter())) return turnAway(response, { path, requestId }, 'busy');
    if (response.closed) return this.lanes[name].leave();
    response.once('close', () => this.lanes[name].leave());
    return this.#pass(request, response, requestId);
  }

  /** Ends what has not arrived in time, as Node.js itself does with what is over the longest limit. */
  #hurry(request, response, name) {
    const { uploads, others } = this.arrivesWithin;
    const timer = setTimeout(
      () => {
        if (request.complete) return;
        const late = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';
        if (!response.headersSent) request.socket.write(late);
        request.socket.destroySoon();
      },
      name === 'uploads' ? uploads : others,
    );
    response.once('close', () => clearTimeout(timer));
  }

  async #pass(request, response, requestId) {
    try {
      await this.application(request, response);
    } catch (err) {
      this.log.error({ err, requestId }, 'request failed');
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    }
  }

  /** Files and probes are not worth a line. */
  #note({ request, response, name, path, requestId, began }) {
    if (name === null) return;
    const ms = Math.round(performance.now() - began);
    const about = { requestId, method: request.method, route: this.routeOf(path) };
    const lost = !response.writableFinished && { lost: true };
    this.log.info({ ...about, status: response.statusCode, ms, ...lost }, 'request');
  }
}

function answerNotReady(response) {
  response.writeHead(503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end('{"status":"not ready"}');
}

const pathOf = (url = '/') => url.split(/[?#]/, 1)[0] || '/';
