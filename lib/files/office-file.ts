import type { FileFault, FileKind } from './model';

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/** A long workbook has some hundred parts. */
const MOST_PARTS = 2_000;
/** What the parts say they weigh when unpacked; we never unpack, but whoever opens the file does. */
const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;

type OfficeKind = Extract<FileKind, 'docx' | 'xlsx'>;

const MAIN_PART: Record<OfficeKind, string> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
};

type Part = { name: string; encrypted: boolean; unpacked: number };

/** What is wrong with a Word or Excel file, read from its list of parts alone; null when nothing is. */
export function officeFault(bytes: Uint8Array, kind: OfficeKind): FileFault | null {
  const parts = partsOf(bytes);
  if (parts === null) return 'broken';
  const names = parts.map((part) => part.name);
  if (!names.includes('[Content_Types].xml') || !names.includes(MAIN_PART[kind])) return 'differs';
  if (parts.some((part) => part.encrypted)) return 'locked';
  if (names.some((name) => /vbaProject|\/macrosheets\/|\/activeX\//i.test(name))) return 'macros';
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  return parts.length > MOST_PARTS || unpacked > MOST_UNPACKED_BYTES ? 'too_big' : null;
}

/** The list at the end of the archive; null unless it fills the file to its last byte. */
function partsOf(bytes: Uint8Array): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at + view.getUint32(end + 12, true) !== end) return null;
  const parts: Part[] = [];
  while (parts.length < count) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const nameAt = at + ENTRY_BYTES;
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameBytes)),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      unpacked: view.getUint32(at + 24, true),
    });
    at = nameAt + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? parts : null;
}

/** Where the closing record begins: the one whose comment ends with the file. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}
