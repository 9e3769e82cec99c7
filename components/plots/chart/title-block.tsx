import { LegendLine } from './arcs';
import type { TieKind } from './tie';

/** Where the block lies in the wide drawing: empty land at the lower centre-right. */
export const TITLE_BLOCK = { left: 566, top: 309, right: 896, bottom: 423 } as const;

type Props = { title: string; legend: readonly { kind: TieKind; text: string }[] };

/** The chart's title with its legend, framed double like the rest of a sea chart's cartouche. */
export function TitleBlock({ title, legend }: Props) {
  const { left, top, right, bottom } = TITLE_BLOCK;
  const [width, height, middle] = [right - left, bottom - top, (left + right) / 2];
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        fill="var(--paper)"
        stroke="var(--ink)"
      />
      <rect
        x={left + 4}
        y={top + 4}
        width={width - 8}
        height={height - 8}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="0.75"
      />
      <text x={middle} y={top + 31} textAnchor="middle" className="plot-title">
        {title}
      </text>
      <path d={`M${middle - 25} ${top + 40.5}h50`} stroke="var(--ink)" strokeWidth="0.75" />
      {legend.map(({ kind, text }, index) => (
        <g key={kind}>
          <LegendLine kind={kind} x={left + 20} y={top + 58 + index * 21} />
          <text x={left + 60} y={top + 63 + index * 21} className="plot-label">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
