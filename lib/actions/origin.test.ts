import { describe, expect, it } from 'vitest';
import { isOwnRequest } from './origin';

const post = (origin: string | null, secFetchSite: string | null = null) => ({
  method: 'POST',
  origin,
  secFetchSite,
});

describe('a request that changes something', () => {
  const site = 'https://lianqiao.example';

  it('is ours with the public origin, or when the browser says that it comes from our pages', () => {
    expect(isOwnRequest(post(site), site)).toBe(true);
    expect(isOwnRequest(post(null, 'same-origin'), site)).toBe(true);
    expect(isOwnRequest(post(null, 'none'), site)).toBe(true);
  });

  it.each([
    'null',
    '',
    'https://other.example',
    'http://lianqiao.example',
    'https://lianqiao.example:8443',
    'https://lianqiao.example.evil.test',
    'http://localhost',
  ])('is refused from the origin %j', (origin) => {
    expect(isOwnRequest(post(origin, 'same-origin'), site)).toBe(false);
  });

  it('is refused without any word of where it comes from', () => {
    expect(isOwnRequest(post(null), site)).toBe(false);
    expect(isOwnRequest(post(null, 'cross-site'), site)).toBe(false);
  });

  it('may come from either name of the own machine, on the same port', () => {
    const local = 'http://localhost:3000';
    for (const origin of [local, 'http://127.0.0.1:3000', 'http://[::1]:3000']) {
      expect(isOwnRequest(post(origin), local)).toBe(true);
    }
    for (const origin of [
      'http://127.0.0.1:3001',
      'https://127.0.0.1:3000',
      'http://10.0.0.1:3000',
    ]) {
      expect(isOwnRequest(post(origin), local)).toBe(false);
    }
  });
});

it('a request that only reads may come from anywhere', () => {
  const request = { method: 'GET', origin: 'https://other.example', secFetchSite: 'cross-site' };
  expect(isOwnRequest(request, 'https://lianqiao.example')).toBe(true);
});
