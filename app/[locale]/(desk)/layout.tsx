import type { ReactNode } from 'react';
import { AreaFrame } from '@/components/layout/area-frame';

/** The host office's side. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return <AreaFrame area="desk">{children}</AreaFrame>;
}
