import { answerFile } from '@/lib/reports/answer-file';
import { fileName } from '@/lib/reports/file-name';
import { getReportFile } from '@/lib/reports/queries';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ reference: string }> };

/** The PDF of a report, for the team that made it. */
export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerFile(params, async (actor, reference) => {
    const file = await getReportFile(actor, reference);
    if (!file) return null;
    const content = new Uint8Array(file.content);
    return { type: 'application/pdf', name: fileName(file, 'pdf'), content };
  });
