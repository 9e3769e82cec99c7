import type { ReactNode } from 'react';
import { cx } from './cx';

type Props = {
  children: ReactNode;
  /** Buttons at the right on wide screens, below on phones. */
  actions?: ReactNode;
  /** Names the landmark; give it when the frame holds the page's main act. */
  label?: string;
  className?: string;
};

/** The one emphasised object of a view: whose turn it is, the decision panel, a question to confirm. */
export function DoubleFrame({ children, actions, label, className }: Props) {
  const inside = (
    <div className="flex flex-col gap-x-12 gap-y-5 lg:flex-row lg:items-start">
      <div className="min-w-0 grow">{children}</div>
      {actions ? (
        <div className="flex shrink-0 flex-col gap-2.5 text-center lg:w-75">{actions}</div>
      ) : null}
    </div>
  );
  const frame = cx('double-frame p-5 md:px-8 md:py-7', className);
  if (!label) return <div className={frame}>{inside}</div>;
  return (
    <section aria-label={label} className={frame}>
      {inside}
    </section>
  );
}
