import 'server-only';
import { isUser, type UserActor } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { fileHeaders } from './file-name';

type ReportFile = { type: string; name: string; content: BodyInit };

/** Answers with a file of a report: 401 without a session, 404 for who may not know of it. */
export async function answerFile(
  params: Promise<{ reference: string }>,
  read: (actor: UserActor, reference: string) => Promise<ReportFile | null>,
): Promise<Response> {
  const actor = await currentActor();
  const headers = { 'Cache-Control': 'private, no-store' };
  if (!isUser(actor)) return Response.json({ error: 'unauthenticated' }, { status: 401, headers });
  const { reference } = await params;
  const file = await read(actor, reference);
  if (!file) return Response.json({ error: 'not_found' }, { status: 404, headers });
  return new Response(file.content, { headers: fileHeaders(file.type, file.name) });
}
