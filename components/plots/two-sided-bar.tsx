import { useId } from 'react';
import { cx } from '@/components/ui/cx';
import { GainBars } from './gain-bars';

/** One side's gain: label ("What Rostock gains") and value from 0 to 100. */
export type Gain = { label: string; value: number };

type Props = {
  city: Gain;
  host: Gain;
  /** The two together: label ("Mutual 54") and value from 0 to 100. */
  mutual: Gain;
  /** How the mutual value comes about. */
  note: string;
};

/** What each side gains, from one axis to both sides; the empty rest up to 100 is always drawn. */
export function TwoSidedBar(props: Props) {
  return (
    <>
      <Drawing {...props} width={858} className="max-md:hidden" />
      <Drawing {...props} width={358} className="md:hidden" />
    </>
  );
}

const BAR = { top: 30, height: 22 } as const;

/** Drawn for its width, so that text keeps its size on a phone. */
function Drawing({
  city,
  host,
  mutual,
  note,
  width,
  className,
}: Props & { width: number; className: string }) {
  const hatch = useId();
  const axis = width / 2;
  const half = axis - 2;
  const [left, right] = [(city.value / 100) * half, (host.value / 100) * half];
  const bottom = BAR.top + BAR.height;
  const words = [city, host].map(({ label, value }) => `${label}: ${Math.round(value)}/100`);
  return (
    <svg
      viewBox={`0 0 ${width} 116`}
      role="img"
      aria-label={[...words, mutual.label].join('; ')}
      className={`block w-full ${className}`}
    >
      <path
        d={[-0.75, -0.5, -0.25, 0.25, 0.5, 0.75]
          .map((at) => `M${axis + at * half} ${bottom}v5`)
          .join('')}
        stroke="var(--control)"
      />
      <GainBars
        city={city.value / 100}
        host={host.value / 100}
        axis={axis}
        half={half}
        bar={BAR}
        hatch={hatch}
      />
      <path d={`M${axis} 6V${bottom + 12}`} stroke="var(--ink)" />
      <text x={axis - 12} y="15" textAnchor="end" className="plot-side">
        {city.label}
      </text>
      <text x={axis + 12} y="15" className="plot-side">
        {host.label}
      </text>
      <Figure value={city.value} end={axis - left} side={-1} />
      <Figure value={host.value} end={axis + right} side={1} />
      <Bracket axis={axis} length={(mutual.value / 100) * half} label={mutual.label} />
      <text x={axis} y="111" textAnchor="middle" className="plot-note">
        {note}
      </text>
    </svg>
  );
}

/** The number stands beyond the end of its bar, or inside it where there is no room. */
function Figure({ value, end, side }: { value: number; end: number; side: 1 | -1 }) {
  const inside = value > 82;
  const away = inside ? -side : side;
  return (
    <text
      x={end + away * 9}
      y={BAR.top + BAR.height / 2 + 7}
      textAnchor={away === 1 ? 'start' : 'end'}
      className={cx('plot-figure', inside && (side === -1 ? 'fill-on-fill' : 'plot-halo-paper'))}
    >
      {Math.round(value)}
    </text>
  );
}

/** The mutual value as a length around the axis, open in the middle for its label. */
function Bracket({ axis, length, label }: { axis: number; length: number; label: string }) {
  const y = BAR.top + BAR.height + 24;
  const gap = Math.min(58, length / 2);
  const [left, right] = [axis - length / 2, axis + length / 2];
  const lines = length / 2 > 50 ? `M${left} ${y}H${axis - gap}M${axis + gap} ${y}H${right}` : '';
  return (
    <>
      <path
        d={`${lines}M${left} ${y - 5}v10M${right} ${y - 5}v10`}
        stroke="var(--ink)"
        strokeWidth="1.75"
      />
      <text x={axis} y={y + 5} textAnchor="middle" className="plot-side plot-halo-paper">
        {label}
      </text>
    </>
  );
}
