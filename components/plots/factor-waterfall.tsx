import { getFormatter } from 'next-intl/server';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { type Factor, type Fall, waterfall } from './waterfall';

export type FactorRow = Factor & {
  label: ReactNode;
  /** The label in the other language, on paper. */
  other?: ReactNode;
  /** What the value comes from, small under the label. */
  note?: ReactNode;
  /** Between 0 and 1. */
  value: number;
};

type Props = {
  caption: string;
  columns: {
    factor: ReactNode;
    other?: ReactNode;
    weight: ReactNode;
    value: ReactNode;
    points: ReactNode;
  };
  rows: readonly FactorRow[];
  total: { label: ReactNode; other?: ReactNode; points: number };
};

/** How a score comes about: weight, value and points of each factor, and the points as bars that add up. */
export async function FactorWaterfall({ caption, columns, rows, total }: Props) {
  const format = await getFormatter();
  const points = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const value = (number: number) =>
    format.number(number, { minimumFractionDigits: 2, maximumFractionDigits: 4 });
  const falls = waterfall(rows);
  const weights = rows.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <table className={cx('table waterfall', columns.other ? 'waterfall-bilingual' : null)}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.factor}</th>
          {columns.other ? <th scope="col">{columns.other}</th> : null}
          <th scope="col" className="align-end">
            {columns.weight}
          </th>
          <th scope="col" className="align-end">
            {columns.value}
          </th>
          <th scope="col" className="align-end">
            {columns.points}
          </th>
          <td aria-hidden="true" className="waterfall-bar">
            <Scale />
          </td>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key}>
            <th scope="row">
              {row.label}
              {row.note ? <span className="waterfall-note">{row.note}</span> : null}
            </th>
            {columns.other ? <td>{row.other}</td> : null}
            <td className="waterfall-detail align-end">{format.number(row.weight)}</td>
            <td className="waterfall-detail align-end">{value(row.value)}</td>
            <td className="align-end font-semibold">{points(row.points)}</td>
            <td aria-hidden="true" className="waterfall-bar">
              <Bar fall={falls[index]} />
            </td>
          </tr>
        ))}
        <tr className="is-sum">
          <th scope="row">{total.label}</th>
          {columns.other ? <td>{total.other}</td> : null}
          <td className="waterfall-detail align-end">{format.number(weights)}</td>
          <td className="waterfall-detail" />
          <td className="align-end font-semibold">{points(total.points)}</td>
          <td aria-hidden="true" className="waterfall-bar">
            <Sum points={total.points} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const TICKS = [0, 25, 50, 75, 100] as const;

/** Numbers stand on their lines, the outer ones inside the edges. */
function Scale() {
  return (
    <span className="waterfall-scale">
      {TICKS.map((tick) => (
        <span
          key={tick}
          style={{
            left: `${tick}%`,
            translate: tick === 0 ? '0' : tick === 100 ? '-100%' : '-50%',
          }}
        >
          {tick}
        </span>
      ))}
    </span>
  );
}

/** Stretched to the column's width; lines keep their thickness. */
function Bar({ fall }: { fall?: Fall }) {
  if (!fall) return null;
  const { from, to, reach } = fall;
  return (
    <BarBox>
      <rect x={from} y="6" width={Math.max(0, to - from)} height="12" fill="var(--teal)" />
      <rect
        x={from}
        y="6"
        width={reach - from}
        height="12"
        fill="none"
        stroke="var(--control)"
        vectorEffect="non-scaling-stroke"
      />
    </BarBox>
  );
}

function Sum({ points }: { points: number }) {
  return (
    <BarBox>
      <path
        d={`M0 12H${points}M${points} 5V19`}
        stroke="var(--ink)"
        strokeWidth="1.75"
        vectorEffect="non-scaling-stroke"
      />
    </BarBox>
  );
}

function BarBox({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block h-6 w-full overflow-visible"
    >
      <path
        d={TICKS.map((tick) => `M${tick} 1v22`).join('')}
        stroke="var(--hairline)"
        vectorEffect="non-scaling-stroke"
      />
      {children}
    </svg>
  );
}
