import { isDatabaseReady } from '@/lib/db/ready';

export const dynamic = 'force-dynamic';

/** The database answers within a second and the migrations have run. */
export async function GET(): Promise<Response> {
  const ready = await isDatabaseReady();
  return Response.json(
    { status: ready ? 'ready' : 'not ready' },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
