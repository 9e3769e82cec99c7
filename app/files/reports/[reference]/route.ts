import { isUser } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { fileHeaders, fileName } from '@/lib/reports/file-name';
import { getReportFile } from '@/lib/reports/queries';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ reference: string }> };

/** The PDF of a report, for the team that made it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const headers = { 'Cache-Control': 'private, no-store' };
  if (!isUser(actor)) return Response.json({ error: 'unauthenticated' }, { status: 401, headers });
  const { reference } = await params;
  const file = await getReportFile(actor, reference);
  if (!file) return Response.json({ error: 'not_found' }, { status: 404, headers });
  return new Response(new Uint8Array(file.content), {
    headers: fileHeaders('application/pdf', fileName(file, 'pdf')),
  });
}
