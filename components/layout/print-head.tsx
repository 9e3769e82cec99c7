import type { ReactNode } from 'react';
import { LogoName } from './logo-mark';

type Props = {
  /** What kind of paper this is, in both languages: "Match report 匹配报告". */
  document: ReactNode;
  /** Reference, version and date. */
  reference: ReactNode;
};

/** Head of a printed paper: the name, what it is, reference and date over an ink rule. */
export function PrintHead({ document, reference }: Props) {
  return (
    <header className="mb-4 flex max-md:flex-wrap print:flex-nowrap items-baseline justify-between gap-6 border-ink border-b pb-2 text-muted text-note">
      <span className="flex items-baseline gap-3 max-md:flex-wrap print:flex-nowrap">
        <span className="print-name text-ink">
          <LogoName />
        </span>
        {document}
      </span>
      <span className="text-end">{reference}</span>
    </header>
  );
}

/** Foot of a printed paper: what it may be used for, and where the same can be read. Pages count in the margin. */
export function PrintFoot({ children, address }: { children: ReactNode; address?: string }) {
  return (
    <footer className="mt-8 flex justify-between gap-6 border-control border-t pt-3 text-muted text-note">
      <div>{children}</div>
      {address ? <div className="text-end">{address}</div> : null}
    </footer>
  );
}
