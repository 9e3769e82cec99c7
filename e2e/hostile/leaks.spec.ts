import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { opensTo } from '@/tests/permissions/expected';
import { PERSONAS, type Persona, sideOf } from '@/tests/permissions/personas';
import { HANDLERS, PAGES } from '@/tests/permissions/routes';
import { type HostileSite, test } from '../support/hostile-site';
import { inTurns } from '../support/in-turns';
import { marksIn } from '../support/marks';
import { ask } from '../support/raw-pages';

type Look = { persona: Persona; path: string };

/** Leads to every page of a visit, whoever asks. */
const VISIT_PAGES = [
  (id: string) => `/workspace/visits/${id}`,
  (id: string) => `/print/visit/${id}`,
  (id: string) => `/print/decline/${id}`,
  (id: string) => `/desk/requests/${id}`,
  (id: string) => `/workspace/visits/new/check?visit=${id}`,
];
const DESK_ACTS = [
  'screening',
  'opinions',
  'translation',
  'dates',
  'changes',
  'letter',
  'approvals',
  'decline',
  'decline-letter',
];

/** Those who read something of A, and a stranger of each kind. */
const READERS_OF_A: Persona[] = [
  'officer',
  'approver',
  'host_officer',
  'host_approver',
  'site_host',
  'admin',
  'auditor',
  'other_officer',
  'other_host_officer',
];

/**
 * Every page in Chinese as everybody to whom it opens; public ones, which never read the session, as nobody. In English
 * `permissions.spec.ts` looks for the marks in all it asks for: documents and data, opened or refused.
 */
function looksAt({ named, visitsOfA }: HostileSite): Look[] {
  const rows = Object.values(PAGES);
  const looks = PERSONAS.flatMap((persona) =>
    rows
      .filter((row) => (row.who === 'anyone' ? persona === 'nobody' : opensTo(row, persona)))
      .map((row): Look => ({ persona, path: `/zh-CN${row.path(named[sideOf(persona)])}` })),
  );
  const ofA = [
    ...visitsOfA.flatMap((id) => VISIT_PAGES.map((path) => path(id))),
    ...DESK_ACTS.map((act) => `/desk/requests/${named.a.visit}/${act}`),
  ];
  const files = Object.values(HANDLERS).map((row) => row.path(named.a));
  return [
    ...looks,
    ...READERS_OF_A.flatMap((persona) => [
      ...ofA.map((path): Look => ({ persona, path: `/en${path}` })),
      ...files.map((path): Look => ({ persona, path })),
    ]),
  ];
}

test('what is not public reaches nobody but those the inventory names', async ({ site }) => {
  test.setTimeout(300_000);
  const leaks = new Set<string>();
  const seen = new Set<string>();
  const looks = looksAt(site);
  await inTurns(looks, 6, async ({ persona, path }) => {
    const { text } = await ask(site.url + path, await site.cookieOf(persona), 'document');
    for (const mark of marksIn(site, path, text, persona)) {
      seen.add(mark.where);
      if (mark.leaks) leaks.add(`${mark.where} to ${persona} in ${path}`);
    }
  });
  expect([...leaks].sort()).toEqual([]);
  expect(site.markers.length).toBeGreaterThan(70);
  expect(seen.size, 'the markers are where people look').toBeGreaterThan(30);
});

test('mails say no more than their readers may know', ({ site }) => {
  const leaks = site.mails.flatMap(({ to, text }) =>
    site.markers
      .filter(({ text: marker, readers }) => text.includes(marker) && !(to && readers.includes(to)))
      .map(({ where }) => `${where} to ${to ?? 'somebody else'}`),
  );
  expect(leaks).toEqual([]);
  expect(site.mails.length).toBeGreaterThan(10);
});

test('the log holds nothing that is not public', ({ site }) => {
  const log = readFileSync(site.logFile, 'utf8').toLowerCase();
  expect(log).toContain('ready');
  expect(
    site.markers.filter(({ text }) => log.includes(text.toLowerCase())).map(({ where }) => where),
  ).toEqual([]);
});
