import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address';
import { contentSecurityPolicy } from './content-security-policy';
import { type GuardedRequest, refusalStatus } from './guard';

const OURS = 'https://lianqiao.example';

const post: GuardedRequest = {
  method: 'POST',
  path: '/en/sign-in',
  origin: OURS,
  secFetchSite: 'same-origin',
  contentLength: '200',
  contentType: 'multipart/form-data; boundary=x',
};

describe('the front guard', () => {
  it('lets pages be read and our own forms be posted', () => {
    expect(refusalStatus({ ...post, method: 'GET', origin: null }, OURS)).toBeNull();
    expect(refusalStatus(post, OURS)).toBeNull();
  });

  it('lets a browser without Origin post when it says the form is ours', () => {
    expect(refusalStatus({ ...post, origin: null }, OURS)).toBeNull();
  });

  const refused: [string, Partial<GuardedRequest>, number][] = [
    ['another method', { method: 'PUT' }, 405],
    ['a foreign origin', { origin: 'https://evil.example' }, 403],
    ['the null origin', { origin: 'null' }, 403],
    ['an origin that begins like ours', { origin: `${OURS}.evil.example` }, 403],
    ['no origin and no word of the browser', { origin: null, secFetchSite: null }, 403],
    ['no origin from another site', { origin: null, secFetchSite: 'cross-site' }, 403],
    ['a body over the limit', { contentLength: '999999' }, 413],
    ['a body that is no form', { contentType: 'application/json' }, 415],
    ['a body of plain text', { contentType: 'text/plain' }, 415],
  ];

  it.each(refused)('refuses %s', (_name, change, status) => {
    expect(refusalStatus({ ...post, ...change }, OURS)).toBe(status);
  });
});

describe('the visitor’s network address', () => {
  it('is unknown when no proxy is trusted', () => {
    expect(clientAddress('203.0.113.9', 0)).toBeNull();
  });

  it('is what the outermost trusted proxy saw, not what the visitor claims', () => {
    expect(clientAddress('6.6.6.6, 203.0.113.9', 1)).toBe('203.0.113.9');
    expect(clientAddress('6.6.6.6, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9');
  });
});

describe('the content security policy', () => {
  it('allows no inline script and no eval in production', () => {
    const policy = contentSecurityPolicy('abc', false);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline');
  });
});
