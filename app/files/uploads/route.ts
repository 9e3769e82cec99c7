import { answerUpload } from '@/lib/files/answer-upload';

export const dynamic = 'force-dynamic';

/** Takes in a file that a message or a request is to take along. */
export const POST = (request: Request): Promise<Response> => answerUpload(request);
