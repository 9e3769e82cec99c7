import { describe, expect, it } from 'vitest';
import { checkFile } from './check-file';
import { FILE_MAX_BYTES } from './model';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const PDF = bytesOf('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n');
const PNG = bytesOf('\x89PNG\r\n\x1a\n....\0\0\0\0IEND\xae\x42\x60\x82');
const JPG = bytesOf('\xff\xd8\xff\xe0....\xff\xd9');

type Part = { name: string; flags?: number; unpacked?: number };

/** An archive of empty parts; what its list says of them is the test's to choose. */
function archive(parts: Part[], comment = ''): Uint8Array {
  const locals = parts.map(({ name }) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  const list = Buffer.concat(
    parts.map(({ name, flags = 0, unpacked = 0 }) => {
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(flags, 8);
      entry.writeUInt32LE(unpacked, 24);
      entry.writeUInt16LE(name.length, 28);
      return Buffer.concat([entry, Buffer.from(name)]);
    }),
  );
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Uint8Array.from(Buffer.concat([...locals, list, end, Buffer.from(comment)]));
}

const TYPES = { name: '[Content_Types].xml' };
const WORD = { name: 'word/document.xml' };
const DOCX = archive([TYPES, WORD]);
const XLSX = archive([TYPES, { name: 'xl/workbook.xml' }]);

describe('checkFile', () => {
  it.each([
    ['letter.pdf', PDF, 'pdf'],
    ['stamp.png', PNG, 'png'],
    ['photo.JPEG', JPG, 'jpg'],
    ['draft.docx', DOCX, 'docx'],
    ['draft.docx', archive([TYPES, WORD], 'kept by an office'), 'docx'],
    ['guests.xlsx', XLSX, 'xlsx'],
  ])('takes %s', (name, bytes, kind) => {
    expect(checkFile(name, bytes)).toMatchObject({ fault: null, kind });
  });

  it('gives the cleaned name', () => {
    expect(checkFile('../../x.pdf', PDF)).toEqual({ fault: null, kind: 'pdf', name: 'x.pdf' });
  });

  it.each([
    ['nothing', 'letter.pdf', new Uint8Array(), 'empty'],
    ['one byte too many', 'letter.pdf', new Uint8Array(FILE_MAX_BYTES + 1), 'too_big'],
    ['a picture with a script', 'a.svg', bytesOf('<svg/>'), 'kind'],
    ['a page', 'a.html', bytesOf('<html>'), 'kind'],
    ['a page that says it is a letter', 'a.pdf', bytesOf('<html>%PDF-1.7 %%EOF'), 'differs'],
    ['a letter that says it is a picture', 'a.png', PDF, 'differs'],
    ['a workbook that says it is a text', 'a.docx', XLSX, 'differs'],
    ['any archive', 'a.docx', archive([{ name: 'run.exe' }]), 'differs'],
    ['a letter cut off', 'a.pdf', PDF.subarray(0, 20), 'broken'],
    ['a picture cut off', 'a.png', PNG.subarray(0, -1), 'broken'],
    ['a text cut off', 'a.docx', DOCX.subarray(0, -1), 'broken'],
    ['four bytes of an archive', 'a.docx', DOCX.subarray(0, 4), 'broken'],
    ['a letter that is an archive too', 'a.pdf', join(PDF, DOCX), 'broken'],
    ['a picture that is a page too', 'a.jpg', join(JPG, bytesOf('<script>')), 'broken'],
    ['an archive before an archive', 'a.docx', join(archive([TYPES]), DOCX), 'broken'],
    ['a locked text', 'a.docx', archive([TYPES, { ...WORD, flags: 1 }]), 'locked'],
    ['a program', 'a.docx', archive([TYPES, WORD, { name: 'word/vbaProject.bin' }]), 'macros'],
    ['a bomb', 'a.docx', archive([TYPES, { ...WORD, unpacked: 0xffff_fffe }]), 'too_big'],
    [
      'too many parts',
      'a.docx',
      archive([TYPES, WORD, ...Array.from({ length: 2_000 }, (_, at) => ({ name: `p${at}` }))]),
      'too_big',
    ],
  ])('refuses %s', (_what, name, bytes, fault) => {
    expect(checkFile(name, bytes)).toEqual({ fault });
  });

  it('reads a list that lies about its length without an accident', () => {
    for (let at = 0; at < DOCX.length; at += 1) {
      for (const value of [0, 0xff]) {
        const bent = DOCX.slice();
        bent[at] = value;
        expect(() => checkFile('a.docx', bent)).not.toThrow();
      }
    }
  });
});
