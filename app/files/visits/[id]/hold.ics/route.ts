import { answerCalendar } from '@/lib/visits/calendar/answer-calendar';
import { holdEntries } from '@/lib/visits/calendar/visit-entries';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string }> };

/** The days at issue of a visit, to be kept free, as a calendar file for whoever may read the visit. */
export const GET = (request: Request, context: Context): Promise<Response> =>
  answerCalendar(request, context, holdEntries);
