import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import type { ProfileContent } from './model';
import { toMatchProfile } from './to-match-profile';

/** Lists what a city declares in the directory and on the pages of sectors; what public pages documented ends. */
export async function listInterests(
  tx: Tx,
  cityId: string,
  content: ProfileContent,
): Promise<void> {
  await tx.documentedInterest.deleteMany({ where: { cityId } });
  await tx.cityInterest.deleteMany({ where: { cityId } });
  await tx.cityInterest.createMany({
    data: toMatchProfile(cityId, content).sectors.map(({ id, priority, dirs }) => ({
      cityId,
      sectorId: id,
      priority,
      ...dirs,
      kind: 'declared',
    })),
  });
}

/** Takes a city's declared interests out of every list. */
export async function unlistInterests(tx: Tx, cityId: string): Promise<void> {
  await tx.cityInterest.deleteMany({ where: { cityId, kind: 'declared' } });
}
