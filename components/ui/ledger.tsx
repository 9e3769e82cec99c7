import type { ReactNode } from 'react';
import { cx } from './cx';

type Props = {
  children: ReactNode;
  /** A control rule above the first row, where no head line stands there. */
  top?: boolean;
  ordered?: boolean;
  className?: string;
};

/** Rows with rules, where other sites put cards. Children are `<li>` elements or `LedgerRow`s. */
export function Ledger({ children, top, ordered, className }: Props) {
  const List = ordered ? 'ol' : 'ul';
  return <List className={cx('ledger', top && 'ledger-top', className)}>{children}</List>;
}

/** A row with an optional lead column (a mark, a number) and an optional end (a link, a figure). */
export function LedgerRow({
  start,
  end,
  children,
}: {
  start?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="flex items-baseline gap-3">
      {start ? <div className="shrink-0 self-start">{start}</div> : null}
      <div className="min-w-0 grow">{children}</div>
      {end ? <div className="shrink-0 text-end">{end}</div> : null}
    </li>
  );
}
