import type { ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';
import { SiteHeader } from '@/components/layout/site-header';

/** Public pages: the same for everyone, so the session is never read. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PageFrame header={<SiteHeader />}>{children}</PageFrame>;
}
