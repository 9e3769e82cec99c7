import { answerStoredFile } from '@/lib/files/open-file';
import { filesOfMessages } from '@/lib/threads/scope';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ file: string }> };

/** A file that came with a message, for whoever may read its conversation. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  answerStoredFile({ id: (await params).file, among: filesOfMessages });
