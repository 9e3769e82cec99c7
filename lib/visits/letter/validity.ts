import 'server-only';
import { db } from '@/lib/db/client';

/** Whether a letter of this reference holds; nothing else of it is anybody's to know. */
export async function letterValidity(
  reference: string,
): Promise<'valid' | 'superseded' | 'unknown'> {
  const letter = await db().visitLetter.findUnique({
    where: { reference },
    select: { supersededAt: true },
  });
  if (!letter) return 'unknown';
  return letter.supersededAt === null ? 'valid' : 'superseded';
}
