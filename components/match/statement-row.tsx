import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';

type Props = {
  /** A sign or a figure before the sentence. */
  start: ReactNode;
  /** `sign` is as wide as a mark, `figure` as a score with its gain. */
  width: 'sign' | 'figure';
  children: ReactNode;
  /** Where something can be done about it; under the sentence on phones. */
  link: ReactNode;
};

const columns = {
  sign: 'grid-cols-[1rem_minmax(0,1fr)] md:grid-cols-[1rem_minmax(0,1fr)_auto]',
  figure: 'grid-cols-[4.5rem_minmax(0,1fr)] md:grid-cols-[6rem_minmax(0,1fr)_auto]',
} as const;

/** One statement of an explanation as a ruled row. */
export function StatementRow({ start, width, children, link }: Props) {
  return (
    <li className={cx('grid items-baseline gap-x-3 gap-y-1', columns[width])}>
      <div>{start}</div>
      <div>{children}</div>
      {link && <div className="screen-only max-md:col-start-2">{link}</div>}
    </li>
  );
}
