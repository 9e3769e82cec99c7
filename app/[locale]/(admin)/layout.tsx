import type { ReactNode } from 'react';
import { AreaFrame } from '@/components/layout/area-frame';

/** The programme's side. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return <AreaFrame area="admin">{children}</AreaFrame>;
}
