import type { ReactNode } from 'react';

type Props = {
  /** What will appear here. */
  title: string;
  /** Why it is empty. */
  children?: ReactNode;
  /** The one useful action, as a link. */
  action?: ReactNode;
};

/** An empty list: dashed border, the empty ring, one sentence, one action. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="flex flex-col gap-x-10 gap-y-4 rounded-box border border-control border-dashed p-6 md:flex-row md:items-center md:px-10 md:py-7">
      <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true" className="shrink-0">
        <circle
          cx="18"
          cy="18"
          r="16"
          fill="none"
          stroke="var(--control)"
          strokeWidth="1.4"
          strokeDasharray="3 3"
        />
      </svg>
      <div>
        <p className="font-semibold">{title}</p>
        {children ? <div className="text-muted text-small">{children}</div> : null}
        {action ? <div className="text-small">{action}</div> : null}
      </div>
    </div>
  );
}
