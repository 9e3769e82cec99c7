import { expect, type Page, test } from '@playwright/test';
import { isRoomOfArea } from '@/lib/auth/areas';
import type { DemoEmail } from '@/lib/auth/demo-accounts';
import {
  expectAccessible,
  expectNoSidewaysScrolling,
  expectOneLanguage,
} from '../support/expectations';
import { signIn } from '../support/sign-in';
import { type Area, LEADING_ELSEWHERE, pagesInApp, ROUTES } from './route-table';

// two hundred pages: a recording of each would take a quarter of the time, and every message names its page
test.use({ trace: 'off' });
test.describe.configure({ mode: 'parallel' });

const MEMBER: Record<Exclude<Area, 'public'>, DemoEmail> = {
  city: 'officer@demo.test',
  host: 'host@demo.test',
  programme: 'admin@demo.test',
  anybody: 'approver@demo.test',
};
const AREAS: Area[] = ['public', 'city', 'host', 'programme', 'anybody'];

const routesOf = (area: Area) => Object.entries(ROUTES).filter(([, route]) => route.area === area);

async function visit(page: Page, path: string) {
  const response = await page.goto(path);
  if (!response) throw new Error(`no response for ${path}`);
  return response;
}

test('every page of the site has a row in the table', () => {
  const known = [...Object.keys(ROUTES), ...LEADING_ELSEWHERE].sort();
  expect(pagesInApp()).toEqual(known);
});

/** The window at 400 % zoom on a screen of 1280 px. */
const ZOOMED = { width: 320, height: 256 };

/** Each language in one theme: words and structure are looked at in both languages, colours in both themes. */
const VIEWS = [
  { locale: 'en', colorScheme: 'light' },
  { locale: 'zh-CN', colorScheme: 'dark' },
] as const;

for (const area of AREAS) {
  test.describe(`pages of area ${area}`, () => {
    test('open in both languages and themes, for everybody’s eyes and hands, at 400 % zoom too, with the headers of the security policy', async ({
      page,
    }) => {
      test.setTimeout(480_000);
      const size = page.viewportSize() ?? ZOOMED;
      const foreignHosts: string[] = [];
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost')
          foreignHosts.push(request.url());
      });
      if (area !== 'public') await signIn(page, MEMBER[area]);
      for (const [, route] of routesOf(area)) {
        const path = await route.example();
        for (const { locale, colorScheme } of VIEWS) {
          await page.emulateMedia({ colorScheme });
          const response = await visit(page, `/${locale}${path}`);
          expect(response.status(), response.url()).toBe(200);
          expectSafeHeaders(response.headers(), response.url());
          await expect(page.locator('html')).toHaveAttribute('lang', locale);
          await expect(page.locator('h1').first()).toBeVisible();
          expect(await page.title(), response.url()).not.toBe('');
          if (locale === 'zh-CN') await expectOneLanguage(page);
          await expectAccessible(page);
          await page.setViewportSize(ZOOMED);
          await expectNoSidewaysScrolling(page);
          await page.setViewportSize(size);
        }
      }
      expect(foreignHosts).toEqual([]);
    });
  });
}

test.describe('pages behind sign-in', () => {
  const guarded = Object.values(ROUTES).filter((route) => route.area !== 'public');

  test('send nobody to the sign-in page, and back afterwards', async ({ page }) => {
    for (const route of guarded) {
      const path = await route.example();
      const response = await page.request.get(`/en${path}`, { maxRedirects: 0 });
      const target = new URL(response.headers().location ?? '', 'http://localhost');
      expect(target.pathname, path).toBe('/en/sign-in');
      expect(target.searchParams.get('next'), path).toBe(path);
    }
  });

  const sides = [MEMBER.city, MEMBER.host, MEMBER.programme, 'auditor@demo.test'] as DemoEmail[];
  for (const email of sides) {
    test(`are closed to ${email} where another side works: rooms say whose they are, records do not exist`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await signIn(page, email);
      for (const route of guarded) {
        if (route.area === 'anybody') continue;
        if (MEMBER[route.area as Exclude<Area, 'public'>] === email) continue;
        if (email === 'auditor@demo.test' && route.area !== 'city') continue;
        const path = await route.example();
        const response = await page.request.get(`/en${path}`, { maxRedirects: 0 });
        expect(response.status(), `${email} ${path}`).toBe(isRoomOfArea(path) ? 403 : 404);
      }
    });
  }
});

test('what does not exist helps in both languages and keeps the headers', async ({ page }) => {
  for (const [locale, word] of [
    ['en', 'not'],
    ['zh-CN', '未找到'],
  ] as const) {
    const response = await visit(page, `/${locale}/no-such-room/page`);
    expect(response.status()).toBe(404);
    expectSafeHeaders(response.headers(), response.url());
    await expect(page.locator('h1')).toContainText(word);
    await expectAccessible(page);
  }
});

test('what does not exist helps without scripts too, in the language of the path or of the browser', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  for (const [path, locale] of [
    ['/en/no-such-page', 'en'],
    ['/zh-CN/no-such-room/page', 'zh-CN'],
    ['/files/no-such-file', 'zh-CN'],
  ] as const) {
    const response = await visit(page, path);
    expect(response.status(), path).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.locator('main a[hreflang]')).toHaveAttribute('href', /no.such/);
  }
  await context.close();
});

test('addresses in another language lead to the page in one the site has', async ({ request }) => {
  const target = async (path: string) =>
    (await request.get(path, { maxRedirects: 0 }))
      .headers()
      .location?.replace(/^https?:..[^/]+/, '');
  expect(await target('/en/de/cities')).toBe('/en/cities');
  expect(await target('/en/zh/cities')).toBe('/zh-CN/cities');
  expect(await target('/zh-CN/dalian')).toBe('/zh-CN/hosts/dalian');
});

test('a room of another side says whose it is and whom to ask', async ({ page }) => {
  await signIn(page, MEMBER.city);
  for (const [path, heading] of [
    ['/en/admin', 'This page is for the programme'],
    ['/zh-CN/desk', '此页面供外事办公室使用'],
  ] as const) {
    const response = await visit(page, path);
    expect(response.status(), path).toBe(403);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expectAccessible(page);
  }
});

test('the reader chooses light or dark on any page, without scripts, and paper stays light', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto('/en/cities?q=graz');
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/cities\?q=graz#appearance$/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(12, 31, 37)');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'As the system', exact: true }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await context.close();
});

test('foreign methods, origins and bodies are refused before the framework sees them', async ({
  request,
}) => {
  const path = '/en/sign-in';
  const post = (headers: Record<string, string>, data = 'x=1') =>
    request.post(path, { headers, data, maxRedirects: 0 });
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  expect((await request.fetch(path, { method: 'PUT' })).status()).toBe(405);
  expect((await request.fetch(path, { method: 'DELETE' })).status()).toBe(405);
  expect((await post({ ...form, Origin: 'https://evil.example' })).status()).toBe(403);
  expect((await post({ ...form, Origin: 'null' })).status()).toBe(403);
  expect((await post(form)).status()).toBe(403);
  const own = { Origin: new URL(process.env.NEXTAUTH_URL ?? '').origin };
  expect((await post({ ...own, 'Content-Type': 'application/json' }, '{}')).status()).toBe(415);
  expect((await post({ ...own, ...form }, `x=${'a'.repeat(300_000)}`)).status()).toBe(413);
});

function expectSafeHeaders(headers: Record<string, string>, url: string): void {
  const policy = headers['content-security-policy'] ?? '';
  expect(policy, url).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(policy, url).not.toContain('unsafe-eval');
  for (const directive of [
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ]) {
    expect(policy, url).toContain(directive);
  }
  expect(headers['x-content-type-options'], url).toBe('nosniff');
  expect(headers['referrer-policy'], url).toBe('same-origin');
  expect(headers['cross-origin-opener-policy'], url).toBe('same-origin');
  expect(headers['cross-origin-resource-policy'], url).toBe('same-origin');
  expect(headers['permissions-policy'], url).toContain('camera=()');
  expect(headers['x-powered-by'], url).toBeUndefined();
}
