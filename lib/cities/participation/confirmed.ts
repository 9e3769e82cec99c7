import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { lastConfirmed } from './model';

type Reader = Pick<Tx, 'profileVersion' | 'participationStep'>;

/** When a city hall last published its profile or confirmed it to be right; null before version 1. */
export async function confirmedAtOf(
  tx: Reader,
  { claimId, cityId }: { claimId: string; cityId: string },
): Promise<Date | null> {
  const [version, step] = await Promise.all([
    tx.profileVersion.findFirst({
      where: { cityId },
      orderBy: { number: 'desc' },
      select: { publishedAt: true },
    }),
    tx.participationStep.findFirst({
      where: { claimId, kind: 'confirmed' },
      orderBy: { at: 'desc' },
      select: { kind: true, side: true, at: true },
    }),
  ]);
  return version && lastConfirmed(version.publishedAt, step ? [step] : []);
}
