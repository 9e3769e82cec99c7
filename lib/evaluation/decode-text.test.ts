import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => [
      ...(typeof part === 'string' ? new TextEncoder().encode(part) : part),
    ]),
  );

describe('text of a file', () => {
  it('is UTF-8, with or without a byte order mark', () => {
    expect(decodeText(bytes('\uFEFFŁódź,大连'))).toEqual({ ok: true, text: 'Łódź,大连' });
    expect(decodeText(bytes(''))).toEqual({ ok: true, text: '' });
  });

  it('is refused at the line and character of the first wrong byte', () => {
    const found = decodeText(bytes('a,b\r\nŁódź,', [0xe9], ',x\n'));
    expect(found).toMatchObject({ ok: false, line: 2, character: 6, looksLike: null });
  });

  it('may hold a replacement character of its own before the wrong byte', () => {
    expect(decodeText(bytes('\uFFFD\nb', [0xff]))).toMatchObject({ line: 2, character: 2 });
  });

  it('in GB18030 or UTF-16 is recognised', () => {
    const gb = bytes('city\n', [0xb4, 0xf3, 0xc1, 0xac], '\n');
    expect(decodeText(gb)).toMatchObject({ line: 2, looksLike: 'GB18030 (GBK)' });
    expect(decodeText(bytes([0xff, 0xfe, 0x61, 0x00]))).toMatchObject({
      line: 1,
      looksLike: 'UTF-16',
    });
  });
});
