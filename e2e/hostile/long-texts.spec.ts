import { type BrowserContext, expect } from '@playwright/test';
import pg from 'pg';
import type { Persona } from '@/tests/permissions/personas';
import { PAGES } from '@/tests/permissions/routes';
import { sidewaysScrolling } from '../support/expectations';
import { type HostileSite, test } from '../support/hostile-site';

/** One word as long as they come, and a sentence that runs from right to left. */
const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const LONG = `${WORD} مدينة الاختبار على النهر الكبير ${WORD}`;

/** Pages on which texts of side B stand, and who reads them. */
const LOOKS: { persona: Persona; routes: string[] }[] = [
  { persona: 'nobody', routes: ['/cities', '/cities/[slug]', '/join/[city]'] },
  {
    persona: 'other_officer',
    routes: [
      '/workspace',
      '/workspace/city',
      '/workspace/city/preview',
      '/workspace/team',
      '/workspace/visits',
      '/workspace/visits/[id]',
      '/print/visit/[id]',
      '/account',
    ],
  },
  {
    persona: 'other_host_officer',
    routes: ['/desk', '/desk/candidates', '/desk/candidates/[city]', '/desk/requests/[id]'],
  },
  { persona: 'admin', routes: ['/admin/cities', '/admin/people'] },
];

test('long names, and texts from right to left, make no page wider than a phone', async ({
  site,
  browser,
}) => {
  test.setTimeout(180_000);
  await writeLongTexts(site);
  let shown = 0;
  const wider: string[] = [];
  for (const { persona, routes } of LOOKS) {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    await signInAs(context, site, persona);
    const page = await context.newPage();
    const paths = routes.map((route) => PAGES[route]?.path(site.named.b) ?? route);
    for (const path of paths.flatMap((one) => [`/en${one}`, `/zh-CN${one}`])) {
      const response = await page.goto(site.url + path);
      expect(response?.status(), path).toBe(200);
      if ((await sidewaysScrolling(page)) > 0) wider.push(path);
      if ((await page.locator('body').innerText()).includes(WORD)) shown += 1;
    }
    await context.close();
  }
  expect(wider).toEqual([]);
  expect(shown, 'the long texts are where people look').toBeGreaterThan(20);
});

async function signInAs(context: BrowserContext, site: HostileSite, persona: Persona) {
  const [name, value] = (await site.cookieOf(persona)).split('=');
  if (name && value) await context.addCookies([{ name, value, url: site.url }]);
}

async function writeLongTexts(site: HostileSite): Promise<void> {
  const client = new pg.Client({ connectionString: site.databaseUrl });
  await client.connect();
  const { city, visit } = site.named.b;
  const ofB = 'organisation_id = (SELECT organisation_id FROM visit WHERE id = $2)';
  await client.query('UPDATE city SET name = $1 WHERE slug = $2', [LONG, city]);
  await client.query(
    `UPDATE organisation SET name = $1 WHERE id = (SELECT organisation_id FROM visit WHERE id = $2)`,
    [LONG, visit],
  );
  await client.query(
    `UPDATE app_user SET name = $1, office = $1
     WHERE id IN (SELECT user_id FROM membership WHERE ${ofB})`,
    [LONG, visit],
  );
  await client.query(
    `UPDATE visit SET title = title || ' ' || $1, purpose = $1, head_office = $1,
       contact_name = $1, contact_office = $1
     WHERE id = $2`,
    [LONG, visit],
  );
  await client.end();
}
