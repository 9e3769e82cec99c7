import { answerStoredFile } from '@/lib/files/open-file';
import { readableMandates } from '@/lib/visits/mandate/mandate-file';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ file: string }> };

/** The mandate letter of a request, for the two sides of its visit. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  answerStoredFile({ id: (await params).file, among: readableMandates });
