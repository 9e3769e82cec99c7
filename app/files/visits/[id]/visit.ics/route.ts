import { answerCalendar } from '@/lib/visits/calendar/answer-calendar';
import { visitEntry } from '@/lib/visits/calendar/visit-entries';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string }> };

/** The agreed days of a visit as a calendar file, for whoever may read the visit. */
export const GET = (request: Request, context: Context): Promise<Response> =>
  answerCalendar(request, context, (visit, reader) =>
    [visitEntry(visit, reader)].filter((entry) => entry !== null),
  );
