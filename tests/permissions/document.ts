import { expected } from './expected';
import { isCommon } from './objects';
import { OPERATIONS, type OperationRow } from './operations';
import { isSignedOut, type Persona } from './personas';
import { QUERIES, type QueryRow, UNASKED } from './queries';
import { HANDLERS, PAGES, type RouteRow } from './routes';

/** One column for each kind of person; who has no role left stands for everybody who is signed in without one. */
const COLUMNS: [Persona, string][] = [
  ['nobody', 'Nobody'],
  ['ended', 'No role'],
  ['officer', 'City officer'],
  ['approver', 'City approver'],
  ['host_officer', 'Host officer'],
  ['host_approver', 'Host approver'],
  ['site_host', 'Site host'],
  ['admin', 'Admin'],
  ['auditor', 'Auditor'],
];

const CELLS = { passes: 'yes', sign_in: 'sign in', forbidden: '–', not_found: '–' } as const;

function operationCell(row: OperationRow, persona: Persona): string {
  const says = expected(row, persona, 'own');
  if (says !== 'passes') return row.reaches?.includes(persona) ? 'sees' : CELLS[says];
  return row.object && !isCommon(row.object) ? 'own' : 'yes';
}

function queryCell({ sees, seesAll = [], object }: QueryRow, persona: Persona): string {
  if (seesAll.includes(persona)) return 'all';
  if (!sees.includes(persona)) return '–';
  return object ? 'own' : 'yes';
}

function routeCell({ who, object, all = [], hidden }: RouteRow, persona: Persona): string {
  if (who === 'anyone') return 'yes';
  if (isSignedOut(persona)) return hidden ? '–' : 'sign in';
  if (who !== 'signed_in' && !who.includes(persona)) return '–';
  if (all.includes(persona)) return 'all';
  return object ? 'own' : 'yes';
}

/** The text of docs/permissions.md. */
export function permissionsDocument(): string {
  return `# Permissions

Made from the tables in \`tests/permissions\`, which say by hand who may do and see what; the suites ask the code every question in
them, for everybody below, about own, foreign and missing objects, and fail when something has no row. After a change of a table:
\`npx vitest run --project unit tests/permissions -u\`.

An account that is closed is nobody. A foreign object and one that does not exist give the same answer, for everybody. What the cells
say: **yes**; **own**, one’s own only; **all**, everybody’s; **sees** it but may not; **–** refused, or nothing to see; **sign in** first.

## Operations

Forms post to operations; each is refused at its door, and asked again by its command inside the transaction that writes.

${table('Operation', OPERATIONS, operationCell)}

## Pages

Everybody else sees the page of what does not exist. The suite asks for each page as a document, as data and ahead of a click, on the
production build, and once more with \`proxy.ts\` taken out of it: pages check for themselves.

${table('Page', PAGES, routeCell)}

Addresses without a language; whoever must sign in first is told so with status 401:

${table('Address', HANDLERS, routeCell)}

## Queries

A query that takes an actor answers with what this actor may know, and with nothing otherwise.

${table('Query', QUERIES, queryCell)}

These need not ask who is asking, because their answers are public:
${list(UNASKED.public)}.

Because whoever asks holds the secret of a link: ${list(UNASKED.holderOfASecret)}.

Because they are parts of other queries and no page calls them: ${list(UNASKED.partOfOthers)}.
`;
}

function table<Row>(
  title: string,
  rows: Record<string, Row>,
  cell: (row: Row, persona: Persona) => string,
): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line([title, ...COLUMNS.map(([, name]) => name)]),
    line(['---', ...COLUMNS.map(() => '---')]),
    ...Object.entries(rows).map(([name, row]) =>
      line([`\`${name}\``, ...COLUMNS.map(([persona]) => cell(row, persona))]),
    ),
  ].join('\n');
}

const list = (ids: readonly string[]) => ids.map((id) => `\`${id.split('#')[1]}\``).join(', ');
