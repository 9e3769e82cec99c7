import { exportOwnData } from '@/lib/accounts/export-own-data';
import { currentActor } from '@/lib/auth/session';
import { requestInfo } from '@/lib/http/request-info';

export const dynamic = 'force-dynamic';

/** The signed-in person's own data as a file. */
export async function GET(): Promise<Response> {
  const { requestId } = await requestInfo();
  const actor = await currentActor();
  const data = await exportOwnData({
    actor,
    requestId,
    now: new Date(),
    locale: 'en',
    idempotency: null,
  });
  const headers = { 'Cache-Control': 'no-store' };
  if (!data.ok) return Response.json({ error: data.failure.code }, { status: 401, headers });
  return new Response(`${JSON.stringify(data.value, null, 2)}\n`, {
    headers: {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="lianqiao-account.json"',
    },
  });
}
