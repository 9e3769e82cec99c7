import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_MAX_BYTES } from './model';
import { readUpload, UPLOAD_MAX_BYTES } from './read-upload';

const TYPE = 'multipart/form-data; boundary=seam';
const part = (head: string, body: string) =>
  `--seam\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
const file = (body = '%PDF-', name = 'a.pdf') => part(`name="file"; filename="${name}"`, body);
const END = '--seam--\r\n';

type Options = { type?: string; length?: number };

const asked = (body: BodyInit, { type = TYPE, length }: Options = {}) =>
  new Request('http://site.test/files/uploads', {
    method: 'POST',
    body,
    duplex: 'half',
    headers: {
      'content-type': type,
      ...(length !== undefined && { 'content-length': String(length) }),
    },
  } as RequestInit);

const faultOf = async (body: BodyInit, options?: Options) =>
  (await readUpload(asked(body, options))).fault;

/** A body that comes in chunks, so that no length stands before it; `broken` ends it with an accident. */
function chunks(count: number, bytes: number, broken = false): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      sent += 1;
      if (sent <= count) controller.enqueue(new Uint8Array(bytes));
      else if (broken) controller.error(new Error('connection lost'));
      else controller.close();
    },
  });
}

describe('readUpload', () => {
  it('reads the one file of a form', async () => {
    const read = await readUpload(asked(`${file('%PDF-1.7', '../授权书.pdf')}${END}`));
    expect(read).toMatchObject({ fault: null, file: { name: '../授权书.pdf' } });
    if (read.fault === null) expect(new TextDecoder().decode(read.file.bytes)).toBe('%PDF-1.7');
  });

  it.each([
    ['no form', 'x', 'unreadable', { type: 'text/plain' }],
    ['a form without a boundary', 'x', 'unreadable', { type: 'multipart/form-data' }],
    ['a form torn off', file('x').slice(0, -9), 'unreadable', {}],
    ['nothing', '', 'unreadable', {}],
    ['a form without a file', `${part('name="back"', '/')}${END}`, 'missing', {}],
    ['a text in the place of the file', `${part('name="file"', 'x')}${END}`, 'missing', {}],
    ['a field in which nothing was chosen', `${file('', '')}${END}`, 'missing', {}],
    ['two files at once', `${file()}${file()}${END}`, 'unreadable', {}],
    ['a length that is too large', `${file()}${END}`, 'too_big', { length: UPLOAD_MAX_BYTES + 1 }],
  ] as const)('refuses %s', async (_what, body, fault, options) => {
    expect(await faultOf(body, options)).toBe(fault);
  });

  it('leaves a file of nothing to the checks of files', async () => {
    expect(await readUpload(asked(`${file('')}${END}`))).toMatchObject({ fault: null });
  });

  it('reads no further than it may of a body that names no length, or a short one', async () => {
    const megabytes = Math.ceil(FILE_MAX_BYTES / 1_000_000) + 5;
    expect(await faultOf(chunks(megabytes, 1_000_000))).toBe('too_big');
  });

  it('takes an upload that was broken off for no accident', async () => {
    expect(await faultOf(chunks(3, 1024, true))).toBe('unreadable');
  });

  it('never throws, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.string(), async (noise, name) => {
        await readUpload(asked(new Uint8Array(noise)));
        await readUpload(asked(`${file('x', name)}${END}`));
      }),
    );
  });
});
