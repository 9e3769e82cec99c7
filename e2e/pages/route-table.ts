import { readdirSync } from 'node:fs';
import path from 'node:path';
import { firstValue } from '../support/database';

/**
 * Who opens a page: anyone; or the people of one side, while nobody is sent to sign in and others see a missing page;
 * or anybody who is signed in.
 */
export type Area = 'public' | 'city' | 'host' | 'programme' | 'anybody';

type Route = {
  area: Area;
  example: () => string | Promise<string>;
};

const page = (area: Area, example: string): Route => ({ area, example: () => example });

/** A page about one visit of the demonstration's city. */
const visitPage = (area: Area, pattern: string, status = 'in_review'): Route => ({
  area,
  example: async () => pattern.replace('[id]', await visitIn(status)),
});

/** A page about a report of the demonstration's city, or of its host's desk. */
const reportPage = (area: 'city' | 'host', path: string): Route => ({
  area,
  example: async () => path + (await reportOf(area)),
});

/** Every page with an address that exists in the demonstration. A page without a row fails the suite. */
export const ROUTES: Record<string, Route> = {
  '/': page('public', '/'),
  '/accessibility': page('public', '/accessibility'),
  '/cities': page('public', '/cities'),
  '/cities/[slug]': page('public', '/cities/rostock-de'),
  '/confirm-address/[secret]': page('public', '/confirm-address/no-such-link'),
  '/confirm/[token]': page('public', '/confirm/no-such-link'),
  '/contact': page('public', '/contact'),
  '/contact/sent': page('public', '/contact/sent?reference=0123ABCD'),
  '/help': page('public', '/help'),
  '/hosts/[slug]': page('public', '/hosts/dalian'),
  '/how-matching-works': page('public', '/how-matching-works'),
  '/how-prospects-work': page('public', '/how-prospects-work'),
  '/how-visits-work': page('public', '/how-visits-work'),
  '/join': page('public', '/join'),
  '/join/[city]': page('public', '/join/le-havre-fr'),
  '/join/add': page('public', '/join/add'),
  '/join/add/who': page(
    'public',
    '/join/add/who?level=city&place=Wismaria&country=DE&coordinates=53.9%2C+11.5&population=44000&populationYear=2024',
  ),
  '/join/asked': page('public', '/join/asked'),
  '/join/request/[secret]': page('public', '/join/request/no-such-link'),
  '/join/sent': page('public', '/join/sent'),
  '/legal': page('public', '/legal'),
  '/outbox': page('public', '/outbox'),
  '/privacy': page('public', '/privacy'),
  '/reset': page('public', '/reset'),
  '/reset/sent': page('public', '/reset/sent'),
  '/sectors': page('public', '/sectors'),
  '/sectors/[slug]': page('public', '/sectors/green-petrochemical'),
  '/set-password/[secret]': page('public', '/set-password/no-such-link'),
  '/sign-in': page('public', '/sign-in'),
  '/sign-off/[secret]': page('public', '/sign-off/no-such-link'),
  '/sign-off/done': page('public', '/sign-off/done'),
  '/signed-out': page('public', '/signed-out'),
  '/sources': page('public', '/sources'),
  '/verify': page('public', '/verify?reference=LQ-M-2026-1111-1111-2'),
  '/verify/[reference]': page('public', '/verify/LQ-M-2026-1111-1111-2'),
  '/account': page('anybody', '/account'),
  '/account/notifications': page('anybody', '/account/notifications'),
  '/resume': page('anybody', '/resume'),
  '/workspace': page('city', '/workspace'),
  '/workspace/city': page('city', '/workspace/city'),
  '/workspace/city/[section]': page('city', '/workspace/city/sectors'),
  '/workspace/city/participation': page('city', '/workspace/city/participation'),
  '/workspace/city/participation/[act]': page('city', '/workspace/city/participation/pause'),
  '/workspace/city/preview': page('city', '/workspace/city/preview'),
  '/workspace/city/remarks': page('city', '/workspace/city/remarks'),
  '/workspace/city/sign-off': page('city', '/workspace/city/sign-off'),
  '/workspace/city/versions': page('city', '/workspace/city/versions'),
  '/workspace/city/versions/[number]': page('city', '/workspace/city/versions/1'),
  '/workspace/threads': page('city', '/workspace/threads'),
  '/workspace/threads/new': {
    area: 'city',
    example: async () => `/workspace/threads/new?interestId=${await demoInterest()}`,
  },
  '/workspace/threads/[id]': {
    area: 'city',
    example: async () => `/workspace/threads/${await demoThread()}`,
  },
  '/workspace/interests': page('city', '/workspace/interests'),
  '/workspace/interests/[id]': {
    area: 'city',
    example: async () => `/workspace/interests/${await demoInterest()}`,
  },
  '/workspace/matches': page('city', '/workspace/matches'),
  '/workspace/matches/compare': page('city', '/workspace/matches/compare'),
  '/workspace/matches/[host]': page('city', '/workspace/matches/dalian'),
  '/workspace/matches/[host]/reports': page('city', '/workspace/matches/dalian/reports'),
  '/workspace/reports/[reference]': reportPage('city', '/workspace/reports/'),
  '/workspace/messages': page('city', '/workspace/messages'),
  '/workspace/notifications': page('city', '/workspace/notifications'),
  '/workspace/team': page('city', '/workspace/team'),
  '/workspace/team/successor': page('city', '/workspace/team/successor'),
  '/workspace/handover/[id]': {
    area: 'city',
    example: async () => `/workspace/handover/${await receivedHandover()}`,
  },
  '/workspace/team/requests/[id]': {
    area: 'city',
    example: async () => `/workspace/team/requests/${await openJoinRequest()}`,
  },
  '/workspace/visits': page('city', '/workspace/visits'),
  '/workspace/visits/[id]': visitPage('city', '/workspace/visits/[id]'),
  '/workspace/visits/[id]/[act]': visitPage('city', '/workspace/visits/[id]/withdraw'),
  '/workspace/visits/new': page('city', '/workspace/visits/new'),
  '/workspace/visits/new/[step]': visitPage(
    'city',
    '/workspace/visits/new/purpose?visit=[id]',
    'draft',
  ),
  '/print/prospects/[city]': page('host', '/print/prospects/goteborg-se'),
  '/print/match/[reference]': reportPage('city', '/print/match/'),
  '/print/letter/[id]': {
    area: 'host',
    example: async () => `/print/letter/${await visitWithLetter()}`,
  },
  '/print/decline/[id]': {
    area: 'host',
    example: async () => `/print/decline/${await visitWithDeclineLetter()}`,
  },
  '/print/thread/[id]': {
    area: 'anybody',
    example: async () => `/print/thread/${await demoThread()}`,
  },
  '/print/visit/[id]': visitPage('city', '/print/visit/[id]'),
  '/desk': page('host', '/desk'),
  '/desk/candidates': page('host', '/desk/candidates'),
  '/desk/candidates/compare': page(
    'host',
    '/desk/candidates/compare?city=mannheim-de&city=musterhafen-demo-de',
  ),
  '/desk/candidates/moved': page('host', '/desk/candidates/moved'),
  '/desk/candidates/[city]': page('host', '/desk/candidates/mannheim-de'),
  '/desk/threads': page('host', '/desk/threads'),
  '/desk/threads/new': {
    area: 'host',
    example: async () => `/desk/threads/new?interestId=${await demoInterest()}`,
  },
  '/desk/threads/[id]': {
    area: 'host',
    example: async () => `/desk/threads/${await demoThread()}`,
  },
  '/desk/interests': page('host', '/desk/interests'),
  '/desk/interests/[id]': {
    area: 'host',
    example: async () => `/desk/interests/${await demoInterest()}`,
  },
  '/desk/prospects': page('host', '/desk/prospects'),
  '/desk/prospects/[city]': page('host', '/desk/prospects/goteborg-se'),
  '/desk/prospects/[city]/letter': page('host', '/desk/prospects/goteborg-se/letter'),
  '/desk/candidates/[city]/reports': page('host', '/desk/candidates/mannheim-de/reports'),
  '/desk/reports/[reference]': reportPage('host', '/desk/reports/'),
  '/desk/notifications': page('host', '/desk/notifications'),
  '/desk/partners': page('host', '/desk/partners'),
  '/desk/profile': page('host', '/desk/profile'),
  '/desk/profile/[part]': page('host', '/desk/profile/sectors'),
  '/desk/profile/effect': page(
    'host',
    '/desk/profile/effect?base=1&draft=vocational_training.3.os.0',
  ),
  '/desk/profile/facts/[fact]': page('host', '/desk/profile/facts/new'),
  '/desk/calendar': page('host', '/desk/calendar'),
  '/desk/library': page('host', '/desk/library'),
  '/desk/rules': page('host', '/desk/rules'),
  '/desk/rules/change': page('host', '/desk/rules/change'),
  '/desk/team': page('host', '/desk/team'),
  '/print/screening/[id]': visitPage('host', '/print/screening/[id]'),
  '/desk/requests/[id]': visitPage('host', '/desk/requests/[id]'),
  '/desk/requests/[id]/[act]': visitPage('host', '/desk/requests/[id]/screening'),
  '/admin': page('programme', '/admin'),
  '/admin/cities': page('programme', '/admin/cities'),
  '/admin/cities/[claim]': {
    area: 'programme',
    example: async () => `/admin/cities/${await submittedClaim()}`,
  },
  '/admin/cities/[claim]/[act]': {
    area: 'programme',
    example: async () => `/admin/cities/${await submittedClaim()}/return`,
  },
  '/admin/cities/[claim]/participation/[act]': {
    area: 'programme',
    example: async () => `/admin/cities/${await verifiedClaim()}/participation/pause`,
  },
  '/admin/cities/[claim]/versions': {
    area: 'programme',
    example: async () => `/admin/cities/${await verifiedClaim()}/versions`,
  },
  '/admin/cities/[claim]/versions/[number]': {
    area: 'programme',
    example: async () => `/admin/cities/${await verifiedClaim()}/versions/1`,
  },
  '/admin/cities/published': page('programme', '/admin/cities/published'),
  '/admin/data-requests': page('programme', '/admin/data-requests'),
  '/admin/deliveries': page('programme', '/admin/deliveries'),
  '/admin/holidays': page('programme', '/admin/holidays'),
  '/admin/hosts': page('programme', '/admin/hosts'),
  '/admin/hosts/new': page('programme', '/admin/hosts/new?city=by-hand'),
  '/admin/matching': page('programme', '/admin/matching'),
  '/admin/matching/change': page(
    'programme',
    '/admin/matching/change?themes=45&modes=25&networks=10&character=10&readiness=10&gate=0.4',
  ),
  '/admin/matching/exposure': page('programme', '/admin/matching/exposure'),
  '/admin/messages': page('programme', '/admin/messages'),
  '/admin/people': page('programme', '/admin/people'),
  '/admin/notifications': page('programme', '/admin/notifications'),
};

/** Pages that only lead elsewhere. */
export const LEADING_ELSEWHERE = ['/start'];

/** Patterns of the pages in `app/[locale]`, without the names of route groups. */
export function pagesInApp(): string[] {
  const folder = path.join(import.meta.dirname, '..', '..', 'app', '[locale]');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, '').replace(/\([a-z]+\)\/?/g, '')}`)
    .map((route) => route.replace(/(.)\/$/, '$1'))
    .sort();
}

async function visitIn(status: string): Promise<string> {
  const id = await firstValue<string | undefined>(
    `SELECT v.id FROM visit v JOIN membership m ON m.organisation_id = v.organisation_id
     JOIN app_user u ON u.id = m.user_id
     WHERE u.email = 'officer@demo.test' AND v.status = $1::visit_status LIMIT 1`,
    status,
  );
  if (!id) throw new Error(`the demonstration has no visit that is ${status}`);
  return id;
}

const visitWithLetter = (): Promise<string> =>
  firstValue('SELECT visit_id FROM visit_letter ORDER BY issued_at LIMIT 1');

const visitWithDeclineLetter = (): Promise<string> =>
  firstValue('SELECT visit_id FROM visit_decline_letter LIMIT 1');

const reportOf = (side: 'city' | 'host'): Promise<string> =>
  firstValue(
    `SELECT r.reference FROM match_report r JOIN organisation o ON o.id = r.organisation_id
     WHERE r.side = $1 ORDER BY o.demo DESC, r.made_at LIMIT 1`,
    side,
  );

const openJoinRequest = (): Promise<string> =>
  firstValue(
    `SELECT r.id FROM join_request r JOIN app_user u ON u.id = r.user_id
     WHERE u.demo AND r.status = 'open' LIMIT 1`,
  );

const demoInterest = (): Promise<string> =>
  firstValue(
    `SELECT i.id FROM interest i JOIN membership m ON m.organisation_id = i.organisation_id
     JOIN app_user u ON u.id = m.user_id WHERE u.email = 'officer@demo.test' LIMIT 1`,
  );

const demoThread = (): Promise<string> =>
  firstValue(
    `SELECT t.id FROM thread t JOIN visit v ON v.id = t.visit_id
     WHERE v.demo AND NOT t.internal ORDER BY t.opened_at LIMIT 1`,
  );

const receivedHandover = (): Promise<string> =>
  firstValue(
    `SELECT h.id FROM handover h JOIN app_user u ON u.id = h.to_id
     WHERE u.email = 'officer@demo.test' LIMIT 1`,
  );

const submittedClaim = (): Promise<string> =>
  firstValue(`SELECT id FROM claim WHERE demo AND status = 'submitted' LIMIT 1`);

const verifiedClaim = (): Promise<string> =>
  firstValue(`SELECT id FROM claim WHERE demo AND status = 'verified' LIMIT 1`);
