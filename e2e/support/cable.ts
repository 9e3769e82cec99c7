import { once } from 'node:events';
import net from 'node:net';

/** A line to the database that a test can cut and mend, while everybody else keeps theirs. */
export class Cable {
  private server: net.Server | null = null;
  private readonly ends = new Set<net.Socket>();

  private constructor(
    private readonly target: URL,
    private port: number,
  ) {}

  static async to(target: URL): Promise<Cable> {
    const cable = new Cable(target, 0);
    await cable.mend();
    return cable;
  }

  /** The address of the database at this end of the line. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  /** Opens the line, on the same port as before. */
  async mend(): Promise<void> {
    this.server = net.createServer((near) => this.join(near));
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as net.AddressInfo).port;
  }

  /** Ends every connection, and lets no new one in. */
  async cut(): Promise<void> {
    const closed = this.server && once(this.server, 'close');
    this.server?.close();
    this.server = null;
    for (const end of this.ends) end.destroy();
    await closed;
  }

  private join(near: net.Socket): void {
    const far = net.connect(Number(this.target.port || 5432), this.target.hostname);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.ends.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        this.ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  }
}
