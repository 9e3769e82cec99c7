import { expect } from '@playwright/test';
import { isRoomOfArea } from '@/lib/auth/areas';
import { opensTo } from '@/tests/permissions/expected';
import { knownHandlers, knownPages } from '@/tests/permissions/known-routes';
import {
  counterpartOf,
  isSignedOut,
  PERSONAS,
  type Persona,
  sideOf,
} from '@/tests/permissions/personas';
import { HANDLERS, PAGES, type RouteRow } from '@/tests/permissions/routes';
import { type HostileSite, test } from '../support/hostile-site';
import { inTurns } from '../support/in-turns';
import { marksIn } from '../support/marks';
import { type Asked, ask, FORMS, type Form } from '../support/raw-pages';

type Relation = 'own' | 'foreign' | 'missing';
type Answer = 'opens' | 'leads_on' | 'sign_in' | 'forbidden' | 'missing' | 'posts_only';
type Cell = { route: string; row: RouteRow; path: string; persona: Persona; relation: Relation };

/** Public pages never read the session: it is enough that two kinds of people open them. */
const OF_ANYONE: Persona[] = ['nobody', 'officer'];

/** Said on every page about the visit, and nowhere else. */
const TITLE = 'Electric buses, charging';

test('every page and every other address has a row', () => {
  expect(
    Object.keys(PAGES).sort(),
    'add to or remove from PAGES in tests/permissions/routes.ts',
  ).toEqual(knownPages());
  expect(
    Object.keys(HANDLERS).sort(),
    'add to or remove from HANDLERS in tests/permissions/routes.ts',
  ).toEqual(knownHandlers());
});

for (const guard of ['with', 'without'] as const) {
  test(`${guard} its front guard the site opens to everybody what the table says and no more`, async ({
    site,
  }) => {
    // some thousand requests: a question that hangs ends by itself long before
    test.setTimeout(600_000);
    const cells = cellsOf(site);
    const base = guard === 'with' ? site.url : site.unguardedUrl;
    const wrong: string[] = [];
    const answers = await inTurns(cells, 6, async (cell) => {
      const cookie = await site.cookieOf(cell.persona);
      const asked: Partial<Record<Form, Asked>> = {};
      for (const form of formsOf(cell, guard)) {
        const answer = await ask(base + cell.path, cookie, form);
        asked[form] = answer;
        wrong.push(...problemsOf(cell, form, answer), ...leaksOf(site, cell, form, answer));
      }
      return { cell, asked };
    });
    expect(wrong).toEqual([]);
    for (const { cell, asked } of answers.filter((one) => one.cell.relation === 'foreign')) {
      if (cell.row.all?.includes(cell.persona)) continue;
      const missing = answers.find(
        (one) =>
          one.cell.relation === 'missing' &&
          one.cell.route === cell.route &&
          one.cell.persona === cell.persona,
      );
      for (const form of formsOf(cell, guard)) {
        expect(asked[form]?.told(), `${cell.persona} ${cell.route} ${form}`).toEqual(
          missing?.asked[form]?.told(),
        );
      }
    }
    expect(cells.length).toBeGreaterThan(500);
  });
}

/**
 * The guard treats all forms alike and knows nothing of who is asking: what a page tells as data is asked with it, and
 * that it is no part of any answer is seen by documents without it.
 */
function formsOf({ row }: Cell, guard: 'with' | 'without'): readonly Form[] {
  if (guard === 'without') return ['document'];
  return row.object ? FORMS : ['document', 'data'];
}

function cellsOf({ named }: HostileSite): Cell[] {
  const rows = [
    ...Object.entries(PAGES).map(([route, row]) => ({ route, row, language: '/en' })),
    ...Object.entries(HANDLERS).map(([route, row]) => ({ route, row, language: '' })),
  ];
  return rows.flatMap(({ route, row, language }) => {
    const personas = row.who === 'anyone' ? OF_ANYONE : PERSONAS;
    const relations: Relation[] = row.object ? ['own', 'foreign', 'missing'] : ['own'];
    return personas.flatMap((persona) =>
      relations.map((relation) => {
        const side = relation === 'foreign' ? sideOf(counterpartOf(persona)) : sideOf(persona);
        const path = row.path(named[relation === 'missing' ? 'missing' : side]);
        return { route, row, persona, relation, path: path === '/' ? language : language + path };
      }),
    );
  });
}

function expectedFor({ row, route, persona, relation }: Cell): Answer {
  if (row.posts) return 'posts_only';
  if (!opensTo(row, persona)) {
    if (row.hidden) return 'missing';
    if (isSignedOut(persona)) return 'sign_in';
    // that an area has such a room is no secret; a page that may be about a record does not exist
    return isRoomOfArea(route) ? 'forbidden' : 'missing';
  }
  const knows = relation === 'own' || (relation === 'foreign' && row.all?.includes(persona));
  if (!knows) return 'missing';
  return row.leadsOn?.includes(persona) ? 'leads_on' : 'opens';
}

const named = ({ persona, relation, route }: Cell, form: Form): string =>
  `${persona} · ${relation} · ${route} · ${form}`;

/** Marks planted in what is not public, in an answer to somebody who may not read them (`tests/leaks`). */
const leaksOf = (site: HostileSite, cell: Cell, form: Form, { text }: Asked): string[] =>
  marksIn(site, cell.path, text, cell.persona)
    .filter((mark) => mark.leaks)
    .map(({ where }) => `${named(cell, form)}: tells ${where}`);

function problemsOf(cell: Cell, form: Form, { answer, text }: Asked): string[] {
  const expected = expectedFor(cell);
  const says = named(cell, form);
  const problems: string[] = [];
  // ahead of a visit the framework fetches the frame of a page, in which nothing of it stands
  if (form !== 'prefetch' && answer !== expected)
    problems.push(`${says}: ${answer}, not ${expected}`);
  if (expected !== 'opens' && text.includes(TITLE)) problems.push(`${says}: tells of the visit`);
  return problems;
}
