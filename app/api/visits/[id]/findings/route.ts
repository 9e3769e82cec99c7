import { isUser } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { isLocale, routing } from '@/lib/i18n/routing';
import { liveFindings } from '@/lib/visits/queries/live-findings';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string }> };

/**
 * What the rules say of a request with what stands in a page of its form (`step`, the page's fields), in the language
 * `locale`; nothing is written. 401 without a session, 404 for who may not write the request, 422 for what cannot be read.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' };
  const actor = await currentActor();
  if (!isUser(actor)) return Response.json({ error: 'unauthenticated' }, { status: 401, headers });
  const { id } = await params;
  const asked = new URL(request.url).searchParams;
  const locale = asked.get('locale') ?? '';
  const typed = [...asked].filter(([name]) => name !== 'locale' && name !== 'step');
  const said = await liveFindings(actor, id, {
    step: asked.get('step'),
    typed,
    locale: isLocale(locale) ? locale : routing.defaultLocale,
    now: new Date(),
  });
  if (said === null) return Response.json({ error: 'not_found' }, { status: 404, headers });
  if (said === 'invalid') return Response.json({ error: said }, { status: 422, headers });
  return Response.json(said, { headers });
}
