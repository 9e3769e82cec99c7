import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { firstFreePort, isFree, parsePort } from './ports.mjs';
import { chooseAddress, originOf } from './settings.mjs';

async function withServer(host: string, use: (port: number) => Promise<void>) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  try {
    await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

describe('choosing a port', () => {
  it('takes the first that is free', async () => {
    const free = async (port: number) => port >= 3002;
    expect(await firstFreePort(3000, '127.0.0.1', free)).toBe(3002);
    await expect(firstFreePort(3000, '127.0.0.1', async () => false)).rejects.toThrow(
      'No free port',
    );
  });

  it('sees a server on the same address, and one on any address', async () => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      await withServer(host, async (port) => {
        expect(await isFree(port, '127.0.0.1')).toBe(false);
        expect(await firstFreePort(port, '127.0.0.1')).toBeGreaterThan(port);
      });
    }
  });

  it.each(['', 'abc', '0', '65536', '80.5', '-1', '3000 '])('knows that %j is no port', (text) => {
    expect(parsePort(text)).toBeNull();
  });

  it('keeps to a port that was asked for, and says when it is taken', async () => {
    await withServer('127.0.0.1', async (port) => {
      await expect(chooseAddress({ PORT: String(port) })).rejects.toThrow(`Port ${port} is in use`);
      await expect(chooseAddress({ PORT: 'web' })).rejects.toThrow('not a port');
    });
  });
});

describe('the address to visit', () => {
  it.each([
    ['127.0.0.1', 'http://localhost:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['192.0.2.7', 'http://192.0.2.7:3000'],
    ['2001:db8::7', 'http://[2001:db8::7]:3000'],
  ])('of a server on %s is %s', (host, origin) => {
    expect(originOf({ host, port: 3000 })).toBe(origin);
  });
});
