type Props = {
  /** The indicator of every region, 0–100. */
  values: readonly number[];
  median: number;
  /** The city's own region, 0–100. */
  own: number;
  /** "median 52". */
  medianLabel: string;
};

/**
 * One tick for each region on 0–100, the median named, the own region as a thick line under a triangle.
 * Value and rank stand beside it as text, so it is hidden from who cannot see it.
 */
export function RegionStrip({ values, median, own, medianLabel }: Props) {
  return (
    <div aria-hidden="true" className="relative h-13 w-full max-w-107">
      <svg
        viewBox="0 0 100 52"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute inset-0 block h-full w-full overflow-visible"
      >
        <path
          d={values.map((value) => `M${tenth(value)} 15v14`).join('')}
          stroke="var(--muted)"
          strokeOpacity="0.42"
          vectorEffect="non-scaling-stroke"
        />
        <path d="M0 29.5h100" stroke="var(--control)" vectorEffect="non-scaling-stroke" />
        <path d={`M${median} 29v6`} stroke="var(--ink)" vectorEffect="non-scaling-stroke" />
        <path
          d={`M${own} 11v22`}
          stroke="var(--teal)"
          strokeWidth="2.5"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <svg
        width="11"
        height="8"
        viewBox="0 0 11 8"
        aria-hidden="true"
        className="absolute top-0.5 -translate-x-1/2"
        style={{ left: `${own}%` }}
      >
        <path d="M0 0h11L5.5 8z" fill="var(--teal)" />
      </svg>
      <span
        className="absolute top-8.5 -translate-x-1/2 whitespace-nowrap text-[0.6875rem] text-muted leading-4"
        style={{ left: `${Math.min(Math.max(median, 8), 92)}%` }}
      >
        {medianLabel}
      </span>
    </div>
  );
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The same for a row of a list: only the own value on a bare axis with its quarters. */
export function SignalMark({ value, strong }: { value: number; strong?: boolean }) {
  return (
    <svg width="84" height="14" viewBox="-2 0 88 14" aria-hidden="true" className="shrink-0">
      <path d="M0 8v4.5h84V8M42 10v2.5" fill="none" stroke="var(--control)" />
      <path
        d={`M${(value / 100) * 84 - 4} 2h8l-4 7.5z`}
        fill={strong ? 'var(--teal)' : 'var(--coast)'}
      />
    </svg>
  );
}
