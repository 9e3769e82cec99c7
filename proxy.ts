import { randomBytes, randomUUID } from 'node:crypto';
import { NextRequest, NextResponse } from 'next/server';
import createIntlMiddleware from 'next-intl/middleware';
import { env } from '@/lib/env';
import { contentSecurityPolicy, FILE_POLICY } from '@/lib/http/content-security-policy';
import { refusalStatus } from '@/lib/http/guard';
import { type PostBody, readPost } from '@/lib/http/post-body';
import { routing } from '@/lib/i18n/routing';

const chooseLanguage = createIntlMiddleware(routing);

/** Paths that carry no language: they are left as they are. */
const WITHOUT_LANGUAGE = /^\/(api|files|feed|healthz|readyz|robots\.txt|sitemap\.xml)(\/|$)/;

/** Headers a visitor must not be able to set for us. */
const OURS = [
  'x-nonce',
  'x-path',
  'x-query',
  'x-form-action',
  'content-security-policy',
  'x-middleware-subrequest',
];

/**
 * Front guard, language and content security policy. A convenience and a second line: every page and action checks
 * who is asking for itself, and the permission suite passes without this file.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = request.nextUrl.pathname;
  const header = (name: string) => request.headers.get(name);
  const guarded = {
    method: request.method,
    path,
    origin: header('origin'),
    secFetchSite: header('sec-fetch-site'),
    contentLength: header('content-length'),
    contentType: header('content-type'),
  };
  const refusal = refusalStatus(guarded, env().NEXTAUTH_URL);
  const post = refusal ? { refusal } : await readForm(request, path);
  const status = post?.refusal;
  const nonce = randomBytes(16).toString('base64');
  const policy = path.startsWith('/files/')
    ? FILE_POLICY
    : contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  if (status) return withHeaders(new NextResponse(null, { status }), path, policy);

  const headers = new Headers(request.headers);
  for (const name of OURS) headers.delete(name);
  // The framework compares the two; the guard has compared the origin with the public one already.
  if (request.method === 'POST' && guarded.origin) {
    headers.set('x-forwarded-host', new URL(guarded.origin).host);
  }
  headers.set('x-nonce', nonce);
  if (post && 'action' in post && post.action) headers.set('x-form-action', post.action);
  headers.set('x-request-id', requestId(header('x-request-id')));
  // The page for addresses that lead nowhere is told neither path nor language.
  headers.set('x-path', path);
  headers.set('x-query', request.nextUrl.search);
  headers.set('content-security-policy', policy);
  const response = WITHOUT_LANGUAGE.test(path)
    ? NextResponse.next({ request: { headers } })
    : chooseLanguage(new NextRequest(request.url, { headers, method: request.method }));
  return withHeaders(response, path, policy);
}

/** The web process has given the request its id and replaced a visitor's; `next dev` has not. */
const requestId = (given: string | null): string =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(given ?? '') ? String(given) : randomUUID();

function readForm(request: NextRequest, path: string): Promise<PostBody> | null {
  if (request.method !== 'POST' || path.startsWith('/api/')) return null;
  const type = request.headers.get('content-type') ?? '';
  return readPost(request.body, type, request.headers.has('next-action'));
}

function withHeaders(response: NextResponse, path: string, policy: string): NextResponse {
  response.headers.set('Content-Security-Policy', policy);
  if (env().NEXTAUTH_URL.startsWith('https:')) {
    response.headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
  if (path.endsWith('/signed-out')) response.headers.set('Clear-Site-Data', '"cache", "storage"');
  return response;
}

export const config = {
  // Uploads answer for themselves: what passes here is read whole before anybody is asked who sends it.
  matcher: ['/((?!_next/static|_next/image|fonts/|files/uploads$|favicon.ico|icon.svg).*)'],
};
