import type { ReactNode } from 'react';
import { AreaHeader } from '@/components/layout/area-header';
import { PageFrame } from '@/components/layout/page-frame';
import { membershipsWith } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';

/** The city's side. The header names the organisation; every page checks for itself who may see it. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const [membership] = membershipsWith(await currentActor(), 'city_officer', 'city_approver');
  const header = <AreaHeader area="workspace" membership={membership} />;
  return <PageFrame header={header}>{children}</PageFrame>;
}
