import { createServer, type Socket } from 'node:net';

/** What every scanner for viruses takes for one, in two parts, so that none of them takes this file for it (eicar.org). */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(
  '',
);

/** A PDF with that in it. */
export const infectedPdf = () => new TextEncoder().encode(`%PDF-1.7\n${EICAR}\n%%EOF\n`);

export type ScannerServer = {
  /** For FILE_SCANNER. */
  address: string;
  /** Bytes of each file that was scanned, in order. */
  scanned: number[];
  /** From now on it answers with this in the place of its finding. */
  answerWith: (answer: string | null) => void;
  close: () => Promise<void>;
};

/** A scanner that speaks the INSTREAM command of clamd and knows one virus. */
export async function startScanner(): Promise<ScannerServer> {
  const scanned: number[] = [];
  let fixed: string | null = null;
  const server = createServer((socket) => {
    const received: Buffer[] = [];
    socket.on('error', () => {});
    socket.on('data', (part) => {
      received.push(part);
      const stream = streamIn(Buffer.concat(received));
      if (stream === null) return;
      scanned.push(stream.byteLength);
      answer(socket, fixed ?? findingIn(stream));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    address: `clamd://127.0.0.1:${address.port}`,
    scanned,
    answerWith: (answer) => {
      fixed = answer;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const answer = (socket: Socket, finding: string) => socket.end(`${finding}\0`);

const findingIn = (stream: Buffer): string =>
  stream.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';

/** The bytes sent, once the chunk of none has come; null before. */
function streamIn(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!received.subarray(0, command.length).equals(Buffer.from(command))) return null;
  const chunks: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    at += 4;
    if (length === 0) return Buffer.concat(chunks);
    if (at + length > received.length) return null;
    chunks.push(received.subarray(at, at + length));
    at += length;
  }
  return null;
}
