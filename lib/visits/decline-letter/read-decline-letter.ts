import 'server-only';
import { db } from '@/lib/db/client';
import type { DeclineLetterView } from './model';

const TEXTS = {
  addresseeEn: true,
  addresseeZh: true,
  textEn: true,
  textZh: true,
  signatureEn: true,
  signatureZh: true,
} as const;

/**
 * The letter of a declined visit. The caller has made sure that its reader may see the visit and its names; the draft is
 * read for the host alone.
 */
export async function declineLetterOf(
  visitId: string,
  reader: 'host' | 'city',
): Promise<DeclineLetterView> {
  const { declineLetter: sent, declineDraft } = await db().visit.findUniqueOrThrow({
    where: { id: visitId },
    select: {
      declineLetter: { select: { ...TEXTS, sentAt: true } },
      declineDraft: reader === 'host' ? { select: TEXTS } : false,
    },
  });
  return { sent, draft: declineDraft ?? null };
}
