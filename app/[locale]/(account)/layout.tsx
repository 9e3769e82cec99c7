import type { ReactNode } from 'react';
import { AreaHeader } from '@/components/layout/area-header';
import { PageFrame } from '@/components/layout/page-frame';
import { areaOf, isUser } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';

/** Pages about the signed-in person, under the header of the area they work in. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const membership = isUser(actor) ? actor.memberships[0] : undefined;
  const header = <AreaHeader area={areaOf(actor)} membership={membership} />;
  return <PageFrame header={header}>{children}</PageFrame>;
}
