import { expect, test } from '@playwright/test';
import { OwnWebProcess } from '../support/own-web-process';

/** One connection: two pages at once, and two may wait. */
const SMALL = { DATABASE_POOL_MAX: '1' };

let web: OwnWebProcess;

test.beforeEach(async () => {
  web = await OwnWebProcess.start(SMALL);
});

test.afterEach(() => web.kill());

test('what is too much is turned away with a page that helps, and the rest goes on', async () => {
  const forms = [await web.halfPost('/en/privacy'), await web.halfPost('/en/privacy')];
  const waiting = [web.get('/en/cities'), web.get('/zh-CN/cities')];
  await expect.poll(async () => (await web.get('/en')).status).toBe(503);

  const busy = await web.get('/zh-CN/sectors');
  expect(busy.status).toBe(503);
  expect(Number(busy.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(busy.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await busy.text();
  expect(html).toContain('当前访问人数较多');
  expect(html).toContain('Many people are here at this moment');
  expect(html).toContain(busy.headers.get('x-request-id') ?? 'no id');

  expect((await web.get('/healthz')).status).toBe(200);
  expect((await web.get('/readyz')).status).toBe(503);
  expect((await web.get('/en/sign-in')).status).toBe(200);

  const began = Date.now();
  for (const answer of await Promise.all(waiting)) expect(answer.status).toBe(503);
  expect(Date.now() - began).toBeLessThan(3_000);
  for (const finish of forms) expect(await finish()).toBe(200);
  expect((await web.get('/en')).status).toBe(200);
  await expect.poll(async () => (await web.get('/readyz')).status).toBe(200);
});

test('told to end, it answers what it has begun, takes nothing new and says so', async () => {
  const finish = await web.halfPost('/en/privacy');
  expect((await web.get('/readyz')).status).toBe(200);
  web.signal('SIGTERM');

  await expect.poll(async () => (await web.get('/readyz')).status).toBe(503);
  expect((await web.get('/healthz')).status).toBe(200);
  const late = await web.get('/en');
  expect(late.status).toBe(503);
  expect(late.headers.get('retry-after')).not.toBeNull();

  expect(await finish()).toBe(200);
  expect(await web.exitCode).toBe(0);
});
