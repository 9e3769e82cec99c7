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
});
