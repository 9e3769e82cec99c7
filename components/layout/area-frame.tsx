import type { ReactNode } from 'react';
import { AREA_READERS, type SignedInArea } from '@/lib/auth/areas';
import { areaOf, hasRole, membershipsWith } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { AreaHeader } from './area-header';
import { PageFrame } from './page-frame';

/**
 * The frame of one side's pages: the header names the organisation. Somebody of another side keeps the header of their own.
 * Every page checks for itself who may see it.
 */
export async function AreaFrame({ area, children }: { area: SignedInArea; children: ReactNode }) {
  const actor = await currentActor();
  const own = areaOf(actor);
  const shown = hasRole(actor, ...AREA_READERS[area]) ? area : own;
  const [membership] = membershipsWith(actor, ...AREA_READERS[shown]);
  const header = <AreaHeader area={shown} membership={membership} />;
  return <PageFrame header={header}>{children}</PageFrame>;
}
