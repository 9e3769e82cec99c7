import { connect } from 'node:net';

export type Verdict = 'clean' | 'refused';

/** A scanner that does not answer is no scanner. */
const ANSWER_WITHIN_MS = 30_000;
const CHUNK_BYTES = 64 * 1024;
/** Longer than any name of a virus. */
const MOST_ANSWER = 4_096;

/**
 * Asks clamd about some bytes by its INSTREAM command: chunks with their lengths before them, a chunk of none at the end
 * (https://docs.clamav.net/manual/Usage/Scanning.html#clamd).
 *
 * @param address for example clamd://127.0.0.1:3310
 * @throws Error when it cannot be reached, answers too late, or answers with neither a finding nor that all is well
 */
export async function askClamd(address: string, bytes: Uint8Array): Promise<Verdict> {
  const answer = await exchange(new URL(address), bytes);
  if (answer === 'stream: OK') return 'clean';
  if (/^stream: .+ FOUND$/.test(answer)) return 'refused';
  throw new Error('the scanner did not say what it found');
}

function exchange({ hostname, port }: URL, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) });
    let answer = '';
    socket.setEncoding('latin1');
    socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy(new Error('the scanner is too slow')));
    socket.on('error', reject);
    socket.on('data', (part) => {
      answer += part;
      if (answer.length > MOST_ANSWER) socket.destroy(new Error('the scanner says too much'));
    });
    socket.on('close', () => resolve(answer.replace(/[\0\n]+$/, '')));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.byteLength; at += CHUNK_BYTES) {
        const chunk = bytes.subarray(at, at + CHUNK_BYTES);
        socket.write(lengthOf(chunk.byteLength));
        socket.write(chunk);
      }
      socket.end(lengthOf(0));
    });
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
