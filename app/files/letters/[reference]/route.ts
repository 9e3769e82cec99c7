import { answerFile } from '@/lib/reports/answer-file';
import { getLetterFile } from '@/lib/visits/letter/file';
import { letterFileName } from '@/lib/visits/letter/file-name';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ reference: string }> };

/** The PDF of an issued invitation letter, for both sides of its visit. */
export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerFile(params, async (actor, reference) => {
    const file = await getLetterFile(actor, reference);
    if (!file) return null;
    const content = new Uint8Array(file.content);
    return { type: 'application/pdf', name: letterFileName(file), content };
  });
