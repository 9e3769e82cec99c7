import { spend } from '@/lib/actions/rate-limits';
import { secretIn } from '@/lib/calendar-feed/feed-url';
import { readerOfFeed, writeFeed } from '@/lib/calendar-feed/read-feed';
import { requestInfo } from '@/lib/http/request-info';
import type { Result } from '@/lib/result';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ file: string }> };

const HEADERS = {
  'Cache-Control': 'private, no-cache',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Somebody's visits for a calendar program, which has no session: the address is the secret. An address nobody has, one
 * that was replaced and one whose reader may no longer know are the same 404.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { address } = await requestInfo();
  const tries = await spend('calendarFeedNetwork', address);
  if (!tries.ok) return refused(tries);
  const secret = secretIn((await params).file);
  const reader = secret && (await readerOfFeed(secret));
  if (!reader) return new Response(null, { status: 404, headers: HEADERS });
  const readings = await spend('calendarFeed', reader.actor.userId);
  if (!readings.ok) return refused(readings);
  const { text, tag, changedAt } = await writeFeed(reader.actor, reader.since, new Date());
  const headers = { ...HEADERS, ETag: tag, 'Last-Modified': changedAt.toUTCString() };
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  if (known.some((one) => one.trim().replace(/^W\//, '') === tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, {
    headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}

function refused(limited: Exclude<Result<null>, { ok: true }>): Response {
  const { failure } = limited;
  const wait = failure.code === 'limited' ? failure.retryAfter : 60;
  return new Response(null, { status: 429, headers: { ...HEADERS, 'Retry-After': String(wait) } });
}
