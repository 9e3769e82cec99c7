import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterUpload, pageBehind, uploadAddress, uploadsIn } from './upload-address';

const SITE = 'https://lianqiao.test';
const ID = '0190a7c4-7a11-7cc5-9d0c-5cf0a6d2d001';
const OTHER = '0190a7c4-7a11-7cc5-9d0c-5cf0a6d2d002';
const THREAD = '/en/workspace/threads/0190a7c4';

const behind = (address: string) => pageBehind(new URL(address, SITE), SITE);
const queryOf = (address: string) => {
  const { searchParams } = new URL(address, SITE);
  return { files: searchParams.getAll('files'), upload: searchParams.get('upload') ?? undefined };
};

describe('the way back of an upload', () => {
  it('leads to the page with the files that wait, and one more', () => {
    const page = behind(uploadAddress(THREAD, [ID]));
    if (!page) throw new Error('no page');
    const then = afterUpload(page, { fileId: OTHER });
    expect(then).toBe(`${THREAD}?files=${ID}&files=${OTHER}#uploads`);
    expect(uploadsIn(queryOf(then))).toEqual({ ids: [ID, OTHER], fault: null });
  });

  it('says what went wrong, and forgets it with the next one', () => {
    const page = behind(uploadAddress(THREAD, [ID]));
    if (!page) throw new Error('no page');
    const failed = afterUpload(page, { fault: 'macros' });
    expect(uploadsIn(queryOf(failed))).toEqual({ ids: [ID], fault: 'macros' });
    const again = behind(uploadAddress(failed.replace(/#.*/, ''), []));
    expect(again?.search).toBe('');
  });

  it('keeps what else stands in the address of the page', () => {
    const page = behind(uploadAddress('/zh-CN/workspace/visits/new/mandate?visit=1', []));
    expect(page?.search).toBe('?visit=1');
  });

  it.each([
    '//evil.test/en',
    '/\\evil.test',
    'https://evil.test/',
    'javascript:alert(1)',
    '/en/x\r\nSet-Cookie: a=b',
    '',
  ])('knows no page %j', (back) => {
    expect(behind(`/files/uploads?${new URLSearchParams({ back })}`)).toBeNull();
  });

  it('never leads off the site', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (back) => {
        const page = behind(`/files/uploads?${new URLSearchParams({ back })}`);
        expect(page === null || page.origin === SITE).toBe(true);
        if (page) expect(afterUpload(page, { fault: 'kind' })).toMatch(/^\/(?![/\\])/);
      }),
    );
  });

  it('knows no fault that is none of ours', () => {
    expect(uploadsIn({ upload: 'x', files: ['1', '2'] })).toEqual({ ids: ['1', '2'], fault: null });
    expect(uploadsIn({})).toEqual({ ids: [], fault: null });
  });
});
