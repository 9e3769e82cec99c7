import { isUser } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { fileHeaders } from '@/lib/reports/file-name';
import { getReportData } from '@/lib/reports/queries';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ reference: string }> };

/**
 * What a report was computed from and every term of its result, for the team that made it. `inputs` is a text, so that its
 * hash can be recomputed.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const headers = { 'Cache-Control': 'private, no-store' };
  if (!isUser(actor)) return Response.json({ error: 'unauthenticated' }, { status: 401, headers });
  const { reference } = await params;
  const data = await getReportData(actor, reference);
  if (!data) return Response.json({ error: 'not_found' }, { status: 404, headers });
  const { outcome, ...about } = data;
  const body = { ...about, outcome: JSON.parse(outcome) };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: fileHeaders('application/json; charset=utf-8', `${data.reference}.json`),
  });
}
