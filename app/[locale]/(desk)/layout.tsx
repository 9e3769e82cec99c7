import type { ReactNode } from 'react';
import { AreaHeader } from '@/components/layout/area-header';
import { PageFrame } from '@/components/layout/page-frame';
import { membershipsWith } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';

/** The host office's side. The header names the organisation; every page checks for itself who may see it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [membership] = membershipsWith(await currentActor(), 'host_officer', 'host_approver');
  const header = <AreaHeader area="desk" membership={membership} />;
  return <PageFrame header={header}>{children}</PageFrame>;
}
