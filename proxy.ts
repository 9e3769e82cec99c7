import { randomBytes, randomUUID } from 'node:crypto';
import { NextRequest, NextResponse } from 'next/server';
import createIntlMiddleware from 'next-intl/middleware';
import { env } from '@/lib/env';
import { contentSecurityPolicy } from '@/lib/http/content-security-policy';
import { refusalStatus } from '@/lib/http/guard';
import { routing } from '@/lib/i18n/routing';

const chooseLanguage = createIntlMiddleware(routing);

/** Paths that carry no language: they are left as they are. */
const WITHOUT_LANGUAGE = /^\/(api|files|feed|healthz|readyz|robots\.txt|sitemap\.xml)(\/|$)/;

/** Headers a visitor must not be able to set for us. */
const OURS = ['x-nonce', 'x-request-id', 'content-security-policy', 'x-middleware-subrequest'];

/**
 * Front guard, language and content security policy. A convenience and a second line: every page and action checks
 * who is asking for itself, and the permission suite passes without this file.
 */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname;
  const header = (name: string) => request.headers.get(name);
  const status = refusalStatus(
    {
      method: request.method,
      path,
      origin: header('origin'),
      secFetchSite: header('sec-fetch-site'),
      contentLength: header('content-length'),
      contentType: header('content-type'),
    },
    env().NEXTAUTH_URL,
  );
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  if (status) return withHeaders(new NextResponse(null, { status }), path, policy);

  const headers = new Headers(request.headers);
  for (const name of OURS) headers.delete(name);
  headers.set('x-nonce', nonce);
  headers.set('x-request-id', randomUUID());
  headers.set('content-security-policy', policy);
  const response = WITHOUT_LANGUAGE.test(path)
    ? NextResponse.next({ request: { headers } })
    : chooseLanguage(new NextRequest(request.url, { headers, method: request.method }));
  return withHeaders(response, path, policy);
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
  matcher: ['/((?!_next/static|_next/image|fonts/|favicon.ico|icon.svg).*)'],
};
