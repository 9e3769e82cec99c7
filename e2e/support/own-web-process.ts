import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { root } from '../../scripts/lib/paths.mjs';
import { firstFreePort } from '../../scripts/lib/ports.mjs';
import { answers, webArguments } from '../../scripts/lib/programs.mjs';

const HOST = '127.0.0.1';
const HALF = 'note=half';
const REST = '+and+whole';

/** The tests run in several processes, and each looks for a free port in a range of its own. */
const firstPort = () =>
  Number(process.env.E2E_PORT ?? 3100) + 1 + 20 * Number(process.env.TEST_PARALLEL_INDEX ?? 0);

/** A web process of its own beside the site under test, on the same build and database unless told otherwise. */
export class OwnWebProcess {
  output = '';
  readonly exitCode: Promise<number | null>;

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text) => {
        this.output += text;
      });
    }
    this.exitCode = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  }

  static async start(settings: Record<string, string>): Promise<OwnWebProcess> {
    const port = await firstFreePort(firstPort(), HOST);
    const env = { ...process.env, LOG_LEVEL: 'info', ...settings };
    const args = webArguments({ host: HOST, port });
    const own = new OwnWebProcess(spawn(process.execPath, args, { cwd: root, env }), port);
    if (await answers({ host: HOST, port }, () => own.child.exitCode !== null)) return own;
    throw new Error(`The web process does not answer:\n${own.output}`);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`http://${HOST}:${this.port}${path}`, { redirect: 'manual', headers });
  }

  post(path: string, fields: Record<string, string>): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const headers = { origin: process.env.NEXTAUTH_URL ?? '' };
    const init: RequestInit = { method: 'POST', redirect: 'manual', body, headers };
    return fetch(`http://${HOST}:${this.port}${path}`, init);
  }

  /** Begins to send a form, which the process has begun to work on; the rest follows when told. */
  async halfPost(path: string): Promise<() => Promise<number | undefined>> {
    const headers = {
      origin: process.env.NEXTAUTH_URL ?? '',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(HALF.length + REST.length),
      expect: '100-continue',
    };
    const options = { host: HOST, port: this.port, path, method: 'POST', headers, agent: false };
    const request = http.request(options);
    const status = new Promise<number | undefined>((resolve, reject) => {
      request.once('error', reject);
      request.once('response', (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode));
      });
    });
    request.flushHeaders();
    await once(request, 'continue');
    request.write(HALF);
    return () => {
      request.end(REST);
      return status;
    };
  }

  /** The lines of its log; throws where one is no JSON. */
  lines(): Record<string, unknown>[] {
    return this.output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.exitCode;
  }
}
