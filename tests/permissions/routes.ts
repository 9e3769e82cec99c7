import {
  CITY,
  CITY_APPROVERS,
  CITY_OFFICERS,
  HOST,
  HOST_OFFICERS,
  type Persona,
  PROGRAMME,
  SIGNED_IN,
} from './personas';

/** What the addresses of one side name; `missing` names nothing there is. */
export type Named = {
  visit: string;
  draft: string;
  /** One whose invitation letter has been issued. */
  invited: string;
  /** Reference of a letter whose PDF is there. */
  letter: string;
  /** One that was declined and whose letter has been sent. */
  declined: string;
  /** One that waits for a decision, and one whose profile is published. */
  claim: string;
  verifiedClaim: string;
  joinRequest: string;
  interest: string;
  thread: string;
  /** A file of a message, and the mandate letter of a request. */
  messageFile: string;
  mandateFile: string;
  /** References of a report of the city, and of one of the desk. */
  report: string;
  deskReport: string;
  host: string;
  city: string;
  /** A city nobody has claimed; the same for everybody. */
  unclaimed: string;
};

export type RouteRow = {
  /** Nobody is sent to sign in, everybody else sees a missing page. */
  who: readonly Persona[] | 'anyone' | 'signed_in';
  /** An address, without the language. */
  path: (named: Named) => string;
  /** The address names an object; a foreign one and a missing one are the same missing page. */
  object?: true;
  /** Who may open everybody’s. */
  all?: readonly Persona[];
  /** It takes posts only. */
  posts?: true;
  /** Nobody signed in is not even sent to sign in. */
  hidden?: true;
  /** Whom it leads on to another page of ours. */
  leadsOn?: readonly Persona[];
};

const page = (who: RouteRow['who'], path: string): RouteRow => ({ who, path: () => path });
const open = (path: string) => page('anyone', path);
const ofOne = (who: RouteRow['who'], path: RouteRow['path']): RouteRow => ({
  who,
  path,
  object: true,
});

const DESK: readonly Persona[] = [...HOST, 'auditor'];
const SECRET = 'x'.repeat(43);

/** Every page, by its folder below app/[locale]. */
export const PAGES: Record<string, RouteRow> = {
  '/': open('/'),
  '/accessibility': open('/accessibility'),
  '/cities': open('/cities'),
  '/cities/[slug]': { who: 'anyone', path: ({ city }) => `/cities/${city}` },
  '/confirm-address/[secret]': open(`/confirm-address/${SECRET}`),
  '/confirm/[token]': open(`/confirm/${SECRET}`),
  '/contact': open('/contact'),
  '/contact/sent': open('/contact/sent?reference=0123ABCD'),
  '/help': open('/help'),
  '/hosts/[slug]': { who: 'anyone', path: ({ host }) => `/hosts/${host}` },
  '/how-matching-works': open('/how-matching-works'),
  '/how-prospects-work': open('/how-prospects-work'),
  '/how-visits-work': open('/how-visits-work'),
  '/join': open('/join'),
  '/join/[city]': { who: 'anyone', path: ({ city }) => `/join/${city}` },
  '/join/add': open('/join/add'),
  '/join/add/who': open(
    '/join/add/who?level=city&place=Wismaria&country=DE&coordinates=53.9%2C+11.5&population=44000&populationYear=2024',
  ),
  '/join/asked': open('/join/asked'),
  '/join/request/[secret]': open(`/join/request/${SECRET}`),
  '/join/sent': open('/join/sent'),
  '/legal': open('/legal'),
  '/privacy': open('/privacy'),
  '/reset': open('/reset'),
  '/reset/sent': open('/reset/sent'),
  '/set-password/[secret]': open(`/set-password/${SECRET}`),
  '/sectors': open('/sectors'),
  '/sectors/[slug]': open('/sectors/green-petrochemical'),
  '/sign-in': open('/sign-in'),
  '/sign-off/[secret]': open(`/sign-off/${SECRET}`),
  '/sign-off/done': open('/sign-off/done'),
  '/signed-out': open('/signed-out'),
  '/verify': open('/verify?reference=LQ-M-2026-1111-1111-2'),
  '/verify/[reference]': open('/verify/LQ-M-2026-1111-1111-2'),
  '/sources': open('/sources'),
  // outside a demonstration nobody else learns that it exists
  '/outbox': { ...page(['admin'], '/outbox'), hidden: true },

  '/theme': { ...open('/theme'), posts: true },
  '/start': { ...page('signed_in', '/start'), leadsOn: SIGNED_IN },
  '/account': page('signed_in', '/account'),
  '/account/notifications': page('signed_in', '/account/notifications'),
  '/resume': page('signed_in', '/resume'),

  // whoever has no role is told there what to do about it
  '/workspace': page([...CITY, 'ended'], '/workspace'),
  '/workspace/city': page(CITY, '/workspace/city'),
  '/workspace/city/[section]': page(CITY, '/workspace/city/sectors'),
  '/workspace/city/participation': page(CITY, '/workspace/city/participation'),
  '/workspace/city/participation/[act]': page(CITY_OFFICERS, '/workspace/city/participation/pause'),
  '/workspace/city/preview': page(CITY, '/workspace/city/preview'),
  '/workspace/city/remarks': page(CITY, '/workspace/city/remarks'),
  '/workspace/city/sign-off': page(CITY, '/workspace/city/sign-off'),
  '/workspace/city/versions': page(CITY, '/workspace/city/versions'),
  '/workspace/city/versions/[number]': page(CITY, '/workspace/city/versions/1'),
  '/workspace/messages': page(CITY, '/workspace/messages'),
  '/workspace/handover/[id]': ofOne([], ({ visit }) => `/workspace/handover/${visit}`),
  '/workspace/threads': page(CITY, '/workspace/threads'),
  '/workspace/threads/new': ofOne(CITY, ({ visit }) => `/workspace/threads/new?visitId=${visit}`),
  '/workspace/threads/[id]': ofOne(CITY, ({ thread }) => `/workspace/threads/${thread}`),
  '/workspace/interests': page(CITY, '/workspace/interests'),
  '/workspace/interests/[id]': ofOne(CITY, ({ interest }) => `/workspace/interests/${interest}`),
  '/workspace/matches': page(CITY, '/workspace/matches'),
  '/workspace/matches/compare': page(CITY, '/workspace/matches/compare'),
  '/workspace/matches/[host]': { who: CITY, path: ({ host }) => `/workspace/matches/${host}` },
  '/workspace/matches/[host]/reports': {
    who: CITY,
    path: ({ host }) => `/workspace/matches/${host}/reports`,
  },
  '/workspace/reports/[reference]': ofOne(CITY, ({ report }) => `/workspace/reports/${report}`),
  '/workspace/notifications': page(CITY, '/workspace/notifications'),
  '/workspace/team': page(CITY, '/workspace/team'),
  '/workspace/team/successor': page(CITY_OFFICERS, '/workspace/team/successor'),
  '/workspace/team/requests/[id]': ofOne(
    CITY_OFFICERS,
    ({ joinRequest }) => `/workspace/team/requests/${joinRequest}`,
  ),
  '/workspace/visits': page(CITY, '/workspace/visits'),
  '/workspace/visits/[id]': ofOne(CITY, ({ visit }) => `/workspace/visits/${visit}`),
  '/workspace/visits/[id]/[act]': {
    ...ofOne(CITY, ({ visit }) => `/workspace/visits/${visit}/withdraw`),
    leadsOn: CITY_APPROVERS,
  },
  '/workspace/visits/new': page(CITY, '/workspace/visits/new'),
  '/workspace/visits/new/[step]': ofOne(
    CITY,
    ({ draft }) => `/workspace/visits/new/check?visit=${draft}`,
  ),
  '/print/prospects/[city]': {
    who: HOST,
    path: ({ unclaimed }) => `/print/prospects/${unclaimed}`,
  },
  // the desk opens its own papers in the same way
  '/print/match/[reference]': ofOne(CITY, ({ report }) => `/print/match/${report}`),
  '/print/letter/[id]': ofOne([...CITY, ...HOST], ({ invited }) => `/print/letter/${invited}`),
  '/print/decline/[id]': ofOne([...CITY, ...HOST], ({ declined }) => `/print/decline/${declined}`),
  '/print/thread/[id]': ofOne([...CITY, ...HOST], ({ thread }) => `/print/thread/${thread}`),
  '/print/screening/[id]': {
    ...ofOne(DESK, ({ visit }) => `/print/screening/${visit}`),
    all: ['auditor'],
  },
  '/print/visit/[id]': ofOne(CITY, ({ visit }) => `/print/visit/${visit}`),

  '/desk': page(DESK, '/desk'),
  '/desk/candidates': page(HOST, '/desk/candidates'),
  '/desk/candidates/compare': page(HOST, '/desk/candidates/compare'),
  '/desk/candidates/moved': page(HOST, '/desk/candidates/moved'),
  '/desk/candidates/[city]': { who: HOST, path: ({ city }) => `/desk/candidates/${city}` },
  '/desk/threads': page(HOST, '/desk/threads'),
  '/desk/threads/new': ofOne(HOST, ({ visit }) => `/desk/threads/new?visitId=${visit}`),
  '/desk/threads/[id]': ofOne(HOST, ({ thread }) => `/desk/threads/${thread}`),
  '/desk/interests': page(HOST, '/desk/interests'),
  '/desk/interests/[id]': ofOne(HOST, ({ interest }) => `/desk/interests/${interest}`),
  '/desk/prospects': page(HOST, '/desk/prospects'),
  '/desk/prospects/[city]': {
    who: HOST,
    path: ({ unclaimed }) => `/desk/prospects/${unclaimed}`,
  },
  '/desk/prospects/[city]/letter': {
    who: HOST_OFFICERS,
    path: ({ unclaimed }) => `/desk/prospects/${unclaimed}/letter`,
  },
  '/desk/candidates/[city]/reports': {
    who: HOST,
    path: ({ city }) => `/desk/candidates/${city}/reports`,
  },
  '/desk/reports/[reference]': ofOne(HOST, ({ deskReport }) => `/desk/reports/${deskReport}`),
  '/desk/notifications': page(HOST, '/desk/notifications'),
  '/desk/partners': page(HOST, '/desk/partners'),
  '/desk/profile': page(HOST, '/desk/profile'),
  '/desk/profile/[part]': page(HOST_OFFICERS, '/desk/profile/sectors'),
  '/desk/profile/effect': page(
    HOST_OFFICERS,
    '/desk/profile/effect?base=1&draft=digital_economy.3.os.0',
  ),
  '/desk/profile/facts/[fact]': page(HOST_OFFICERS, '/desk/profile/facts/new'),
  '/desk/calendar': page(HOST, '/desk/calendar'),
  '/desk/library': page(HOST, '/desk/library'),
  '/desk/rules': page(HOST, '/desk/rules'),
  '/desk/rules/change': page(HOST, '/desk/rules/change'),
  '/desk/team': page(HOST, '/desk/team'),
  '/desk/requests/[id]': {
    ...ofOne(DESK, ({ visit }) => `/desk/requests/${visit}`),
    all: ['auditor'],
  },
  '/desk/requests/[id]/[act]': {
    ...ofOne(DESK, ({ visit }) => `/desk/requests/${visit}/screening`),
    all: ['auditor'],
  },

  '/admin': page(PROGRAMME, '/admin'),
  '/admin/cities': page(PROGRAMME, '/admin/cities'),
  '/admin/cities/[claim]': {
    ...ofOne(PROGRAMME, ({ claim }) => `/admin/cities/${claim}`),
    all: PROGRAMME,
  },
  '/admin/cities/[claim]/[act]': {
    ...ofOne(['admin'], ({ claim }) => `/admin/cities/${claim}/return`),
    all: ['admin'],
  },
  '/admin/cities/[claim]/participation/[act]': {
    ...ofOne(
      ['admin'],
      ({ verifiedClaim }) => `/admin/cities/${verifiedClaim}/participation/pause`,
    ),
    all: ['admin'],
  },
  '/admin/cities/[claim]/versions': {
    ...ofOne(PROGRAMME, ({ verifiedClaim }) => `/admin/cities/${verifiedClaim}/versions`),
    all: PROGRAMME,
  },
  '/admin/cities/[claim]/versions/[number]': {
    ...ofOne(PROGRAMME, ({ verifiedClaim }) => `/admin/cities/${verifiedClaim}/versions/1`),
    all: PROGRAMME,
  },
  '/admin/cities/published': page(PROGRAMME, '/admin/cities/published'),
  '/admin/data-requests': page(PROGRAMME, '/admin/data-requests'),
  '/admin/holidays': page(PROGRAMME, '/admin/holidays'),
  '/admin/hosts': page(PROGRAMME, '/admin/hosts'),
  '/admin/hosts/new': page(['admin'], '/admin/hosts/new?city=by-hand'),
  '/admin/matching': page(PROGRAMME, '/admin/matching'),
  '/admin/matching/change': page(['admin'], '/admin/matching/change'),
  '/admin/matching/exposure': page(PROGRAMME, '/admin/matching/exposure'),
  '/admin/messages': page(PROGRAMME, '/admin/messages'),
  '/admin/deliveries': page(PROGRAMME, '/admin/deliveries'),
  '/admin/people': page(PROGRAMME, '/admin/people'),
  '/admin/notifications': page(PROGRAMME, '/admin/notifications'),
};

/** Every address without a language, by its folder below app; nobody is told to sign in with status 401. */
export const HANDLERS: Record<string, RouteRow> = {
  '/api/auth/[...nextauth]': open('/api/auth/session'),
  '/api/session': open('/api/session'),
  '/api/visits/[id]/findings': ofOne(CITY, ({ draft }) => `/api/visits/${draft}/findings`),
  '/files/reports/[reference]': ofOne(CITY, ({ report }) => `/files/reports/${report}`),
  '/files/reports/[reference]/data.json': ofOne(
    CITY,
    ({ report }) => `/files/reports/${report}/data.json`,
  ),
  '/files/letters/[reference]': ofOne(
    [...CITY, ...HOST],
    ({ letter }) => `/files/letters/${letter}`,
  ),
  '/files/uploads': { ...page([...CITY, ...HOST], '/files/uploads'), posts: true },
  '/files/messages/[file]': ofOne(
    [...CITY, ...HOST],
    ({ messageFile }) => `/files/messages/${messageFile}`,
  ),
  '/files/mandates/[file]': ofOne(
    [...CITY, ...HOST],
    ({ mandateFile }) => `/files/mandates/${mandateFile}`,
  ),
  '/files/account.json': page('signed_in', '/files/account.json'),
  '/files/partners.xlsx': page(HOST, '/files/partners.xlsx'),
  '/files/visits/[id]/visit.ics': {
    ...ofOne(
      [...CITY, ...HOST, ...PROGRAMME],
      ({ invited }) => `/files/visits/${invited}/visit.ics`,
    ),
    all: PROGRAMME,
  },
  '/files/visits/[id]/hold.ics': {
    ...ofOne([...CITY, ...HOST, ...PROGRAMME], ({ visit }) => `/files/visits/${visit}/hold.ics`),
    all: PROGRAMME,
  },
  // an address nobody was given is no address
  '/feed/[file]': { ...page([], `/feed/${SECRET}.ics`), hidden: true },
  '/healthz': open('/healthz'),
  '/readyz': open('/readyz'),
  '/robots.txt': open('/robots.txt'),
  '/sitemap.xml': open('/sitemap.xml'),
};
