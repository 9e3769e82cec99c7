/** Text of a file, or where its bytes stop being UTF-8. */
export type Decoded =
  | { ok: true; text: string }
  | { ok: false; line: number; character: number; looksLike: string | null };

const REPLACEMENT = '\uFFFD';

/** Reads UTF-8 with or without a byte order mark; says line and character of the first byte that is something else. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const before = readableStart(bytes);
    const lines = before.split(/\r\n|\r|\n/);
    return {
      ok: false,
      line: lines.length,
      character: (lines.at(-1) ?? '').length + 1,
      looksLike: guess(bytes),
    };
  }
}

/** The text up to the first wrong byte. A replacement character may also stand in the file itself. */
function readableStart(bytes: Uint8Array): string {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let at = lossy.indexOf(REPLACEMENT);
  while (at >= 0) {
    const offset = encoder.encode(lossy.slice(0, at)).length;
    const written = encoder.encode(REPLACEMENT);
    if (!written.every((byte, index) => bytes[offset + index] === byte)) break;
    at = lossy.indexOf(REPLACEMENT, at + 1);
  }
  return lossy.slice(0, Math.max(at, 0)).replace(/^\uFEFF/, '');
}

function guess(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return 'UTF-16';
  }
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return /\p{Script=Han}{2}/u.test(text) ? 'GB18030 (GBK)' : null;
  } catch {
    return null;
  }
}
