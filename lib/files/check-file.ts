import { FILE_MAX_BYTES, type FileFault, type FileKind } from './model';
import { cleanFileName, kindOfName } from './name';
import { officeFault } from './office-file';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The last chunk of every picture: no content, its name, its checksum. */
const PNG_END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const JPG = [0xff, 0xd8, 0xff];
const JPG_END = [0xff, 0xd9];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const MAGIC: Record<FileKind, readonly number[]> = {
  pdf: [...new TextEncoder().encode('%PDF-')],
  docx: ZIP,
  xlsx: ZIP,
  png: PNG,
  jpg: JPG,
};

export type CheckedFile = { fault: FileFault } | { fault: null; kind: FileKind; name: string };

/**
 * Takes a file by what it is, not by what it says it is: its ending, its first bytes and its end must agree, and nothing
 * may hang on behind. The type a browser names is not asked: it comes from the ending.
 */
export function checkFile(name: string, bytes: Uint8Array): CheckedFile {
  if (bytes.byteLength === 0) return { fault: 'empty' };
  if (bytes.byteLength > FILE_MAX_BYTES) return { fault: 'too_big' };
  const kind = kindOfName(name);
  if (kind === null) return { fault: 'kind' };
  if (!startsWith(bytes, MAGIC[kind])) return { fault: 'differs' };
  const fault = faultInside(bytes, kind);
  return fault ? { fault } : { fault: null, kind, name: cleanFileName(name, kind) };
}

function faultInside(bytes: Uint8Array, kind: FileKind): FileFault | null {
  switch (kind) {
    case 'docx':
    case 'xlsx':
      return officeFault(bytes, kind);
    case 'pdf':
      return /%%EOF\s*$/.test(lastText(bytes)) ? null : 'broken';
    case 'png':
      return endsWith(bytes, PNG_END) ? null : 'broken';
    case 'jpg':
      return endsWith(bytes, JPG_END) ? null : 'broken';
  }
}

const startsWith = (bytes: Uint8Array, wanted: readonly number[]): boolean =>
  wanted.every((byte, at) => bytes[at] === byte);

const endsWith = (bytes: Uint8Array, wanted: readonly number[]): boolean =>
  bytes.byteLength >= wanted.length && startsWith(bytes.subarray(-wanted.length), wanted);

/** The last kilobyte, one character a byte: writers of PDF end with a line break or some. */
const lastText = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(-1024));
