import { mkdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';

export type MailServer = { url: string; stop: () => Promise<void> };

/**
 * A real SMTP server that puts every message it receives into `folder`, one `.eml` file each, named by arrival.
 * It takes mail for everybody and wants no password.
 */
export async function startMailServer(folder: string): Promise<MailServer> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let received = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const name = `${String(++received).padStart(4, '0')}.eml`;
      await writeFile(path.join(folder, name), Buffer.concat(chunks));
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
