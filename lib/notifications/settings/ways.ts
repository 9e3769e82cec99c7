import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { DEFAULT_WAY, groupOf, type NoticeWay } from './model';

/** How a notice of this kind reaches each of its readers. */
export async function waysOf(
  tx: Tx,
  readerIds: readonly string[],
  kind: string,
): Promise<(readerId: string) => NoticeWay> {
  const group = groupOf(kind);
  if (group === null) return () => 'at_once';
  const chosen = await tx.noticeSetting.findMany({
    where: { userId: { in: [...readerIds] }, group },
    select: { userId: true, way: true },
  });
  const ways = new Map(chosen.map((one) => [one.userId, one.way]));
  return (readerId) => ways.get(readerId) ?? DEFAULT_WAY;
}
