import 'server-only';
import { isUser } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { calendarText } from '@/lib/calendar-files/calendar-text';
import type { CalendarEntry } from '@/lib/calendar-files/model';
import { env } from '@/lib/env';
import { isLocale, type Locale } from '@/lib/i18n/routing';
import { type Translate, translator } from '@/lib/i18n/translate';
import { fileHeaders } from '@/lib/reports/file-name';
import { cityVisitPath, deskVisitPath } from '../paths';
import { getVisit } from '../queries/get-visit';
import type { VisitDetail } from '../views';
import type { Reader, VisitForCalendar } from './visit-entries';

/**
 * Answers with a visit as a calendar file, in the language of the page that asks (`?language`): 401 without a session,
 * 404 for who may not know of the visit and where there are no days to write down.
 */
export async function answerCalendar(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
  entriesOf: (visit: VisitForCalendar, reader: Reader) => CalendarEntry[],
): Promise<Response> {
  const actor = await currentActor();
  const headers = { 'Cache-Control': 'private, no-store' };
  if (!isUser(actor)) return Response.json({ error: 'unauthenticated' }, { status: 401, headers });
  const now = new Date();
  const visit = await getVisit(actor, (await params).id, now);
  const asked = new URL(request.url).searchParams.get('language');
  const locale = isLocale(asked) ? asked : actor.locale;
  const t = await translator(locale);
  const entries = visit ? entriesOf(forCalendar(visit), readerOf(visit, locale, t)) : [];
  if (!visit || entries.length === 0) {
    return Response.json({ error: 'not_found' }, { status: 404, headers });
  }
  const name = t('calendarFiles.name');
  const text = calendarText({ locale, name, entries, now });
  const file = `${name} ${visit.reference ?? ''}`.trim();
  return new Response(text, {
    headers: fileHeaders('text/calendar; charset=utf-8', `${file}.ics`),
  });
}

const forCalendar = ({ request, ...visit }: VisitDetail): VisitForCalendar => ({
  ...visit,
  windows: request.windows,
});

/** Whoever stands on neither side reads what the city reads, unless it is the auditor. */
function readerOf(visit: VisitDetail, locale: Locale, t: Translate): Reader {
  const side = visit.desk ? 'host' : 'city';
  const path = side === 'city' ? cityVisitPath(visit.id) : deskVisitPath(visit.id);
  // programme administrators have no page of a visit
  const url = visit.side || visit.desk ? `${env().NEXTAUTH_URL}/${locale}${path}` : null;
  return { t, side, url };
}
