import pg from 'pg';

/** While the database answers it is asked this often, ms. */
const ASK_EVERY_MS = 1_000;

/** While it does not, connecting is tried this often, ms. */
const RETRY_EVERY_MS = 500;

/** Silence of this length, ms, counts as away: a machine that is gone refuses nothing. */
const PATIENCE_MS = 2_000;

/** Knows from one connection of its own whether the database answers, without asking for every page. */
export class DatabaseWatch {
  #client = null;
  #isAway = false;
  #failed = 0;

  /**
   * @param {string} url
   * @param {import('pino').Logger} log
   */
  constructor(url, log) {
    Object.assign(this, { url, log });
  }

  get isAway() {
    return this.#isAway;
  }

  /**
   * Resolves after the first try that connects, or the second that does not; never throws. From then on it keeps watch, and
   * keeps no process alive. One try alone may fail because this process was too busy, as it is while it starts.
   */
  async start() {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'lianqiao watch',
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    client.on('error', () => this.#lose(client));
    try {
      await client.connect();
    } catch {
      this.#failed += 1;
      if (this.#failed === 1) return this.start();
      this.#note(true);
      this.#later(() => this.start(), RETRY_EVERY_MS);
      return;
    }
    this.#client = client;
    this.#failed = 0;
    this.#note(false);
    this.#later(() => this.#ask(client), ASK_EVERY_MS);
  }

  async #ask(client) {
    try {
      await client.query('SELECT 1');
      this.#later(() => this.#ask(client), ASK_EVERY_MS);
    } catch {
      this.#lose(client);
    }
  }

  /**
   * A connection may end in several ways at once; the first counts. Whether the database is away shows in the next one,
   * tried without delay: a process that was too busy to read the answer in time must not think so.
   */
  #lose(client) {
    if (client !== this.#client) return;
    this.#client = null;
    client.end().catch(() => {});
    this.start();
  }

  #note(isAway) {
    if (isAway === this.#isAway) return;
    this.#isAway = isAway;
    if (isAway) this.log.warn('database away');
    else this.log.info('database back');
  }

  #later(then, ms) {
    setTimeout(then, ms).unref();
  }
}
