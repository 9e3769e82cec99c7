import { getSessionNotice } from '@/lib/auth/session-notice';

export const dynamic = 'force-dynamic';

/**
 * When the session of this browser ends, for its open pages. Asking does not count as using the session, so that a page
 * left open does not keep it alive.
 */
export async function GET(): Promise<Response> {
  const notice = await getSessionNotice();
  return Response.json(notice, { headers: { 'Cache-Control': 'no-store' } });
}
