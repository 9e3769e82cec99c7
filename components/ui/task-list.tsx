import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { type Status, StatusMark } from './status-mark';

export type Task = {
  key: string;
  href: string;
  title: string;
  description: string;
  /** What is known so far, line by line: "2 of 3 proofs missing", "Saved 12 November by Marta Lindner". */
  note?: ReactNode;
  status: Extract<Status, 'complete' | 'in_progress' | 'to_do' | 'changes_requested' | 'later'>;
  statusLabel: string;
  /** "4 min". */
  effort?: string;
};

/** Sections to fill in, each with its state and how long it takes. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="ledger ledger-top">
      {tasks.map((task, index) => (
        <li
          key={task.key}
          className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 md:grid-cols-[2rem_minmax(0,9fr)_minmax(0,6fr)_8rem_3.5rem]"
        >
          <span aria-hidden="true" className="font-number text-[1.125rem] text-muted">
            {index + 1}
          </span>
          <div>
            <AppLink href={task.href} className="link font-semibold">
              {task.title}
            </AppLink>
            <p className="text-muted text-small">{task.description}</p>
          </div>
          <div className="pt-0.5 text-muted text-small max-md:col-start-2">{task.note}</div>
          <div className="flex gap-4 max-md:col-start-2 md:contents">
            <span className="pt-0.5 text-small">
              <StatusMark status={task.status} label={task.statusLabel} />
            </span>
            <span className="pt-0.5 text-muted text-small md:text-end">{task.effort}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
