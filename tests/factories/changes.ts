import { db } from '@/lib/db/client';
import type { WantedChange } from '@/lib/visits/changes/model';
import { requestChange } from '@/lib/visits/changes/request-change';
import type { Target } from '@/lib/visits/commands/change-visit';
import { MOVED } from '@/lib/visits/testing/visits';
import { aContext } from './people';
import type { VisitWorld } from './visits';

/** A change that one side has asked for; with the visit's present version. */
export async function aChange(
  world: VisitWorld,
  target: Target,
  {
    side = 'city',
    wanted = { point: 'dates', after: MOVED },
    headName = '',
  }: { side?: 'city' | 'host'; wanted?: WantedChange; headName?: string } = {},
): Promise<Target & { changeId: string }> {
  const asker = side === 'city' ? world.city.officer : world.host.officer;
  const asked = { wanted, headName, reason: 'Our council meets.' };
  const result = await requestChange(aContext(asker, world.now), target, asked);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const { id } = await db().changeRequest.findFirstOrThrow({
    where: { visitId: target.visitId },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return { visitId: target.visitId, version: result.value.version, changeId: id };
}
