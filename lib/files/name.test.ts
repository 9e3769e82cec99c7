import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS, FILE_NAME_MAX } from './model';
import { cleanFileName, kindOfName } from './name';

describe('kindOfName', () => {
  it.each([
    ['letter.pdf', 'pdf'],
    ['LETTER.PDF', 'pdf'],
    ['photo.jpeg', 'jpg'],
    ['委托书.docx', 'docx'],
    ['letter.pdf.exe', null],
    ['letter', null],
    ['.pdf/letter', null],
    ['letter\u202efdp.exe', null],
    ['macro.docm', null],
    ['', null],
  ])('reads %j as %j', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });
});

describe('cleanFileName', () => {
  it.each([
    ['../../x.pdf', 'x.pdf'],
    ['C:\\fakepath\\Letter of mandate.pdf', 'Letter of mandate.pdf'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['\u202egnp.pdf', 'gnp.pdf'],
    ['...hidden.pdf', 'hidden.pdf'],
    ['.pdf', 'file.pdf'],
    ['../..', 'file.pdf'],
    ['v1.2 "final"?.pdf', 'v1.2 _final__.pdf'],
    ['委托书（盖章）.pdf', '委托书（盖章）.pdf'],
  ])('makes %j into %j', (name, clean) => {
    expect(cleanFileName(name, 'pdf')).toBe(clean);
  });

  it('shortens a name of 300 characters and keeps its ending', () => {
    const clean = cleanFileName(`${'市'.repeat(300)}.pdf`, 'pdf');
    expect([...clean]).toHaveLength(FILE_NAME_MAX);
    expect(clean.endsWith('市.pdf')).toBe(true);
  });

  it('never lets a folder, anything unseen or another ending through', () => {
    const anyName = fc.string({ unit: 'binary', maxLength: 150 });
    fc.assert(
      fc.property(anyName, fc.constantFrom(...FILE_KINDS), (name, kind) => {
        const clean = cleanFileName(name, kind);
        expect(clean).not.toMatch(/[/\\]|[\p{Cc}\p{Cf}\p{Cs}]|^\./u);
        expect(clean.length).toBeGreaterThan(kind.length + 1);
        expect([...clean].length).toBeLessThanOrEqual(FILE_NAME_MAX);
        expect(kindOfName(clean)).toBe(kind);
      }),
    );
  });
});
