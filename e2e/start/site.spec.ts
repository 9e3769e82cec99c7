import { expect, test } from '@playwright/test';

test('the site answers that it and its database are ready', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});

test('the visitor’s browser decides the language of the first page', async ({ request }) => {
  for (const [wanted, path] of [
    ['zh-CN,zh;q=0.9,en;q=0.5', '/zh-CN'],
    ['de-DE,de;q=0.9', '/en'],
  ] as const) {
    const headers = { 'Accept-Language': wanted };
    const answer = await request.get('/', { headers, maxRedirects: 0 });
    expect(answer.headers().location).toBe(path);
    expect(answer.headers()['set-cookie']).toBeUndefined();
  }
});

test('the sign-in page names its language', async ({ page }) => {
  for (const locale of ['en', 'zh-CN']) {
    await page.goto(`/${locale}/sign-in`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  }
});
