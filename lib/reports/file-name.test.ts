import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileHeaders, fileName } from './file-name';

const report = {
  reference: 'LQ-M-2026-1111-1111-2',
  names: {
    en: { city: 'Reus/Salou "Port"', host: 'Dalian' },
    'zh-CN': { city: '雷乌斯', host: '大连' },
  },
};

describe('the name of a report’s file', () => {
  it('is in the language of the report, or in both', () => {
    const name = (form: 'en' | 'zh-CN' | 'both') => fileName({ ...report, form }, 'pdf');
    expect(name('zh-CN')).toBe('匹配报告 雷乌斯–大连 LQ-M-2026-1111-1111-2.pdf');
    expect(name('both')).toContain('Match report');
    expect(name('both')).toContain('匹配报告');
  });

  it('has no sign that a file system refuses', () => {
    expect(fileName({ ...report, form: 'en' }, 'pdf')).not.toMatch(/[\\/:*?"<>|]/);
  });

  it('reaches a browser in a header of plain signs', () => {
    const { 'Content-Disposition': header = '' } = fileHeaders(
      'application/pdf',
      fileName({ ...report, form: 'both' }, 'pdf'),
    );
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~-]+$/);
  });

  it('is in plain signs what is left of it without Chinese', () => {
    const plain = (form: 'zh-CN' | 'both') =>
      /filename="([^"]*)"/.exec(
        fileHeaders('application/pdf', fileName({ ...report, form }, 'pdf'))[
          'Content-Disposition'
        ] ?? '',
      )?.[1];
    expect(plain('zh-CN')).toBe('LQ-M-2026-1111-1111-2.pdf');
    expect(plain('both')).toBe('Match report Reus-Salou -Port--Dalian LQ-M-2026-1111-1111-2.pdf');
  });

  it.each([
    ['会议议程.pdf', 'file.pdf'],
    ['会议议程 2027年3月.docx', '2027 3.docx'],
    ['会议Agenda议程.pdf', 'Agenda.pdf'],
    ['Göteborg – Łódź.pdf', 'Goteborg Lodz.pdf'],
    ['Straße "A"\\..\\b%20.pdf', 'Strasse A..b20.pdf'],
    ['....pdf', 'file.pdf'],
    ['信函', 'file'],
    ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie: x.pdf'],
  ])('is of %j in plain signs %j', (name, plain) => {
    const { 'Content-Disposition': header = '' } = fileHeaders('application/pdf', name);
    expect(header).toBe(
      `attachment; filename="${plain}"; filename*=UTF-8''${/UTF-8''(.*)$/.exec(header)?.[1]}`,
    );
    expect(decodeURIComponent(/UTF-8''(.*)$/.exec(header)?.[1] ?? '')).toBe(name);
  });

  it('is never more than plain signs, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const { 'Content-Disposition': header = '' } = fileHeaders('text/plain', name);
        expect(header).toMatch(
          /^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w%.~!-]*$/,
        );
      }),
    );
  });
});
