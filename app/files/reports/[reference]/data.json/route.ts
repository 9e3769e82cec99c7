import { answerFile } from '@/lib/reports/answer-file';
import { getReportData } from '@/lib/reports/queries';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ reference: string }> };

/**
 * What a report was computed from and every term of its result, for the team that made it. `inputs` is a text, so that its
 * hash can be recomputed.
 */
export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerFile(params, async (actor, reference) => {
    const data = await getReportData(actor, reference);
    if (!data) return null;
    const { outcome, ...about } = data;
    const content = `${JSON.stringify({ ...about, outcome: JSON.parse(outcome) }, null, 2)}\n`;
    return { type: 'application/json; charset=utf-8', name: `${data.reference}.json`, content };
  });
