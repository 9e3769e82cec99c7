import type { ReactNode } from 'react';
import { AreaHeader } from '@/components/layout/area-header';
import { PageFrame } from '@/components/layout/page-frame';
import { membershipsWith } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';

/** The programme's side. The header names the organisation; every page checks for itself who may see it. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [membership] = membershipsWith(await currentActor(), 'programme_admin', 'auditor');
  const header = <AreaHeader area="admin" membership={membership} />;
  return <PageFrame header={header}>{children}</PageFrame>;
}
