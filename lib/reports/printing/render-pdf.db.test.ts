import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './chromium';
import { renderPdf } from './render-pdf';

let server: Server;
let origin: string;
const secrets: unknown[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    secrets.push(request.headers['x-print-secret']);
    if (request.url === '/never') return;
    if (request.url === '/away') {
      response.writeHead(302, { location: '/paper' }).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html lang="en"><title>Paper</title><h1>Paper</h1><img src="/seal.png">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.runIf(findChromium())('Chromium', () => {
  it('prints a tagged paper, and brings the secret to the paper alone', async () => {
    const pdf = (await renderPdf(`${origin}/paper`, 'one-time')).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(secrets).toEqual(['one-time', undefined]);
  }, 60_000);

  it('is ended when the paper never comes', async () => {
    const began = Date.now();
    const printing = renderPdf(`${origin}/never`, 'one-time', 4_000);
    await expect(printing).rejects.toMatchObject({ code: 'timeout' });
    expect(Date.now() - began).toBeLessThan(20_000);
  }, 60_000);

  it('does not print another page than the one it was sent to', async () => {
    const printing = renderPdf(`${origin}/away`, 'one-time');
    await expect(printing).rejects.toMatchObject({ code: 'not_opened' });
  }, 60_000);
});
