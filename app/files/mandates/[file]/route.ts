import { answerStoredFile } from '@/lib/files/open-file';
import { readableMandates } from '@/lib/visits/mandate/mandate-file';
import { SIGN_OFF } from '@/lib/visits/paths';
import { signerOfLetter } from '@/lib/visits/sign-off/letter-by-link';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ file: string }> };

/** The mandate letter of a request, for the two sides of its visit and for the approver who is asked by mail to sign it off. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file: id } = await params;
  const secret = new URL(request.url).searchParams.get(SIGN_OFF);
  const signer = await signerOfLetter(secret, id, new Date());
  if (!signer) return answerStoredFile({ id, among: readableMandates });
  const { actor, visitId } = signer;
  return answerStoredFile({ id, among: () => ({ visitId }), actor });
}
