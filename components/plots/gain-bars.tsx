type Props = {
  /** Gains from 0 to 1. */
  city: number;
  host: number;
  /** Where both bars begin, and the length of a full one. */
  axis: number;
  half: number;
  bar: { top: number; height: number };
  /** Id of the hatching, one for each drawing of a page. */
  hatch: string;
  /** Size of the small figures at both ends where it is not that of the page, px. */
  noteSize?: number;
};

/** Both gains from one axis, hatched on the host's side; the empty rest up to 100 is always drawn. */
export function GainBars({ city, host, axis, half, bar, hatch, noteSize }: Props) {
  const { top, height } = bar;
  const [left, right] = [city * half, host * half];
  const y = top + height + 17;
  return (
    <>
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0.75 0v6" stroke="var(--lacquer)" strokeWidth="1.5" />
        </pattern>
      </defs>
      <rect
        x={axis - half}
        y={top}
        width={2 * half}
        height={height}
        fill="none"
        stroke="var(--control)"
      />
      <rect x={axis - left} y={top} width={left} height={height} fill="var(--teal)" />
      <rect
        x={axis}
        y={top}
        width={right}
        height={height}
        fill={`url(#${hatch})`}
        stroke="var(--lacquer)"
      />
      <text x={axis - half} y={y} className="plot-note" style={{ fontSize: noteSize }}>
        100
      </text>
      <text
        x={axis + half}
        y={y}
        textAnchor="end"
        className="plot-note"
        style={{ fontSize: noteSize }}
      >
        100
      </text>
    </>
  );
}
