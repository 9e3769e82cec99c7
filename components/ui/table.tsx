import type { ReactNode } from 'react';
import { cx } from './cx';

export type Column = {
  key: string;
  header: ReactNode;
  align?: 'end';
  /** On phones: `joins` the neighbour with a comma, or is `hidden` because the text repeats it. */
  phone?: 'joins' | 'hidden';
  className?: string;
};

export type Row = {
  key: string;
  /** By column key. The first column becomes the row's heading. */
  cells: Record<string, ReactNode>;
  selected?: boolean;
  /** The last row of a sum gets an ink rule. */
  sum?: boolean;
};

type Props = {
  /** Says what the table holds; read out, not shown unless `captionShown`. */
  caption: string;
  captionShown?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The desk's tables: 11 px instead of 12. */
  dense?: boolean;
  /** Muted note under the table: source, year, what is missing. */
  note?: ReactNode;
};

/**
 * A table with rules instead of cells. On phones each row stacks: give figures their unit or name beside
 * them with `<PhoneOnly>`.
 */
export function Table({ caption, captionShown, columns, rows, dense, note }: Props) {
  return (
    <div>
      <table className={cx('table table-stacks', dense && 'table-dense')}>
        <caption className={captionShown ? 'pb-2 text-start font-semibold' : 'sr-only'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {note ? <div className="mt-2 text-muted text-note">{note}</div> : null}
    </div>
  );
}

function TableRow({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <tr className={cx(row.selected && 'is-selected', row.sum && 'is-sum')}>
      {columns.map((column, index) => {
        const Cell = index === 0 ? 'th' : 'td';
        return (
          <Cell
            key={column.key}
            scope={index === 0 ? 'row' : undefined}
            className={cellClass(column)}
          >
            {row.cells[column.key]}
          </Cell>
        );
      })}
    </tr>
  );
}

const cellClass = ({ align, phone, className }: Column): string =>
  cx(
    align === 'end' && 'align-end',
    phone === 'joins' && 'joins',
    phone === 'hidden' && 'phone-hidden',
    className,
  );

/** Shown where a table is stacked: the unit or the place's name beside a figure. */
export function PhoneOnly({ children }: { children: ReactNode }) {
  return <span className="phone-only">{children}</span>;
}
