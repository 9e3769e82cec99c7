import { NextResponse } from 'next/server';
import { isOwnRequest } from '@/lib/actions/origin';
import { env } from '@/lib/env';
import { isLocale, routing } from '@/lib/i18n/routing';
import { pageBefore, THEME_COOKIE, THEME_COOKIE_AGE, themeOf } from '@/lib/theme/model';

type Context = { params: Promise<{ locale: string }> };

/** Keeps how the site shall look in a cookie of this browser and leads back to the page; a plain form, without scripts. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const header = (name: string) => request.headers.get(name);
  const origin = env().NEXTAUTH_URL;
  const asked = {
    method: 'POST',
    origin: header('origin'),
    secFetchSite: header('sec-fetch-site'),
  };
  if (!isOwnRequest(asked, origin)) return new NextResponse(null, { status: 403 });
  const form = await request.formData().catch(() => null);
  const theme = themeOf(form?.get('theme'));
  const back = pageBefore(
    header('referer'),
    origin,
    isLocale(locale) ? locale : routing.defaultLocale,
  );
  const response = new NextResponse(null, { status: 303, headers: { Location: back } });
  response.cookies.set(THEME_COOKIE, theme, {
    path: '/',
    maxAge: theme === 'system' ? 0 : THEME_COOKIE_AGE,
    httpOnly: true,
    sameSite: 'lax',
    secure: origin.startsWith('https:'),
  });
  return response;
}
