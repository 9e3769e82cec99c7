import type { ReactNode } from 'react';

/** Papers: no header, no footer, one A4 column. */
export default function PrintLayout({ children }: { children: ReactNode }) {
  return <main className="paper">{children}</main>;
}
