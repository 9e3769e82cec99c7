import type { ReactNode } from 'react';
import { AreaFrame } from '@/components/layout/area-frame';

/** The city's side. */
export default function WorkspaceLayout({ children }: { children: ReactNode }) {
  return <AreaFrame area="workspace">{children}</AreaFrame>;
}
