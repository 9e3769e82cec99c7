import { expect, test } from '@playwright/test';
import { Cable } from '../support/cable';
import { OwnWebProcess } from '../support/own-web-process';

test('while the database is away pages say so in both languages; once it is back the process goes on by itself', async () => {
  const cable = await Cable.to(new URL(process.env.DATABASE_URL ?? ''));
  const web = await OwnWebProcess.start({ DATABASE_URL: cable.url });
  try {
    expect((await web.get('/en/cities')).status).toBe(200);

    await cable.cut();
    await expect.poll(async () => (await web.get('/zh-CN/cities')).status).toBe(503);
    const away = await web.get('/zh-CN/cities');
    expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
    const html = await away.text();
    expect(html).toContain('本网站暂时无法读取数据');
    expect(html).toContain('The site cannot reach its data at this moment');
    expect(html).toContain(away.headers.get('x-request-id') ?? 'no id');
    expect((await web.post('/en/sign-in', { email: 'someone@stadt.example' })).status).toBe(503);
    expect((await web.get('/healthz')).status).toBe(200);
    expect((await web.get('/readyz')).status).toBe(503);

    await cable.mend();
    await expect
      .poll(async () => (await web.get('/en/cities')).status, { timeout: 10_000 })
      .toBe(200);
    expect((await web.get('/readyz')).status).toBe(200);
    const said = web.lines().map((line) => line.msg);
    expect(said).toEqual(expect.arrayContaining(['database away', 'database back']));
  } finally {
    await web.kill();
    await cable.cut();
  }
});
