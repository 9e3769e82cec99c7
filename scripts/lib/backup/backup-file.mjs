import { createHash } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Problem } from '../problem.mjs';
import { cipherOf, newCipherHeader } from './cipher.mjs';

/**
 * The file of a backup: two lines that say what it is and how it is encrypted, then frames (a letter for the kind, four
 * bytes of length, the compressed and perhaps encrypted content), then the SHA-256 of all that.
 * Kinds: `T` begins a table, `D` is a piece of its rows, `A` a piece of an archive of pg_dump, `M` the manifest, which
 * comes last: a file without it is not whole.
 */
const FIRST_LINE = 'lianqiao backup\n';
const FORMAT = 1;
const DIGEST_BYTES = 32;
const PIECE_BYTES = 256 * 1024;

/** One part of a backup. @typedef {{ kind: 'T' | 'D' | 'A' | 'M', bytes: Buffer }} Frame */

/**
 * Begins a backup beside its place; `finish` moves it there when it is on the disk. Readable by its owner alone.
 *
 * @param {string} file
 * @param {string} [passphrase] encrypts it
 */
export async function createBackupFile(file, passphrase) {
  if (await stat(file).catch(() => null)) throw new Problem(`${file} exists already.`);
  const header = passphrase ? newCipherHeader() : null;
  const cipher = header ? cipherOf(header, passphrase) : null;
  const draft = `${file}.part`;
  const handle = await open(draft, 'w', 0o600);
  const hash = createHash('sha256');
  const write = async (bytes) => {
    hash.update(bytes);
    await handle.writeFile(bytes);
  };
  await write(Buffer.from(`${FIRST_LINE}${JSON.stringify({ format: FORMAT, cipher: header })}\n`));
  return {
    /** @param {Frame['kind']} kind @param {Buffer} bytes */
    async add(kind, bytes) {
      const packed = gzipSync(bytes);
      const content = cipher ? cipher.seal(kind, packed) : packed;
      const head = Buffer.from(`${kind}....`);
      head.writeUInt32BE(content.length, 1);
      await write(Buffer.concat([head, content]));
    },
    /** @returns {Promise<{ bytes: number, sha256: string }>} */
    async finish() {
      await handle.writeFile(hash.digest());
      await handle.sync();
      await handle.close();
      await rename(draft, file);
      return digestOf(file);
    },
    async abandon() {
      await handle.close();
      await rm(draft, { force: true });
    },
  };
}

/** Pieces of a stream, each but the last of a quarter of a MiB or more. @param {AsyncIterable<Buffer>} stream */
export async function* pieces(stream) {
  let waiting = [];
  let size = 0;
  for await (const chunk of stream) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/**
 * The frames of a backup, after the whole file has been compared with its checksum.
 *
 * @param {string} file
 * @param {string} [passphrase]
 * @returns {AsyncGenerator<Frame>}
 * @throws Problem with a sentence on what is wrong with the file
 */
export async function* readBackupFile(file, passphrase) {
  const size = await checkWhole(file);
  const handle = await open(file);
  try {
    const { header, at: first } = await readHeader(handle, file);
    const cipher = openCipher(header, file, passphrase);
    let kind = '';
    for (let at = first; at < size - DIGEST_BYTES; ) {
      const head = await readAt(handle, at, 5);
      kind = head.toString('latin1', 0, 1);
      const length = head.readUInt32BE(1);
      const content = await readAt(handle, at + 5, length);
      yield { kind, bytes: unpack(content, kind, cipher, file) };
      at += 5 + length;
    }
    if (kind !== 'M') throw new Problem(`${file} is not whole: its manifest is missing.`);
  } finally {
    await handle.close();
  }
}

async function checkWhole(file) {
  const found = await stat(file).catch((error) => {
    throw new Problem(`${file} cannot be read: ${error.code}.`);
  });
  if (found.size === 0) throw new Problem(`${file} is empty: nothing was ever saved in it.`);
  const handle = await open(file);
  const first = await readAt(handle, 0, FIRST_LINE.length);
  const last = await readAt(handle, Math.max(0, found.size - DIGEST_BYTES), DIGEST_BYTES);
  await handle.close();
  if (first.toString('latin1') !== FIRST_LINE.slice(0, first.length)) {
    throw new Problem(`${file} is no backup of Lianqiao.`);
  }
  const { body } = await digestOf(file);
  if (!last.equals(body)) {
    throw new Problem(
      `${file} is damaged: it was cut off or changed after it was written, and its checksum is wrong. Nothing was restored.`,
    );
  }
  return found.size;
}

/** SHA-256 of the whole file, and of all but the checksum at its end. */
async function digestOf(file) {
  const { size } = await stat(file);
  const whole = createHash('sha256');
  const body = createHash('sha256');
  const handle = await open(file);
  for (let at = 0; at < size; ) {
    const chunk = await readAt(handle, at, 1024 * 1024);
    whole.update(chunk);
    body.update(chunk.subarray(0, Math.max(0, size - DIGEST_BYTES - at)));
    at += chunk.length;
  }
  await handle.close();
  return { bytes: size, sha256: whole.digest('hex'), body: body.digest() };
}

async function readHeader(handle, file) {
  const start = (await readAt(handle, 0, 1_000)).toString('latin1');
  const end = start.indexOf('\n', FIRST_LINE.length);
  const { format, cipher } = JSON.parse(start.slice(FIRST_LINE.length, end));
  if (format !== FORMAT) {
    throw new Problem(`${file} has format ${format}; this version reads format ${FORMAT}.`);
  }
  return { header: cipher, at: end + 1 };
}

function openCipher(header, file, passphrase) {
  if (header === null) return null;
  if (!passphrase) {
    throw new Problem(`${file} is encrypted. Give its passphrase in BACKUP_PASSPHRASE.`);
  }
  return cipherOf(header, passphrase);
}

function unpack(content, kind, cipher, file) {
  try {
    return gunzipSync(cipher ? cipher.open(kind, content) : content);
  } catch {
    throw new Problem(`${file} does not open with this passphrase, or was made by somebody else.`);
  }
}

async function readAt(handle, position, length) {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
