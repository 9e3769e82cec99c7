import { geoPath } from 'd3-geo';
import { drawnOnce } from './drawn';
import { type Frame, type LonLat, pointIn, projectionOf } from './frame';
import type { Tie, TieKind } from './tie';

const strokes: Record<TieKind, { width: number; dashes?: string }> = {
  friendship: { width: 1.7 },
  cooperation: { width: 1 },
  single_source: { width: 1, dashes: '4 4' },
};

type ArcsProps = { frame: Frame; ties: readonly Tie[]; host: LonLat };

/** True geodesics from each city to the host, and a dot for each city: filled for a friendship, open otherwise. */
export function Arcs({ frame, ties, host }: ArcsProps) {
  return (
    <>
      <g fill="none" stroke="var(--teal)" strokeOpacity="0.88">
        {ties.map(({ key, place, kind }) => (
          <Arc key={key} frame={frame} from={place} to={host} kind={kind} />
        ))}
      </g>
      {ties.map(({ key, place, kind }) => {
        const [x, y] = pointIn(frame, place);
        return kind === 'friendship' ? (
          <circle key={key} cx={x} cy={y} r="3.4" fill="var(--teal)" />
        ) : (
          <circle
            key={key}
            cx={x}
            cy={y}
            r="2.6"
            fill="var(--paper)"
            stroke="var(--teal)"
            strokeWidth="1.2"
          />
        );
      })}
    </>
  );
}

type ArcProps = { frame: Frame; from: LonLat; to: LonLat; kind: TieKind };

/** One geodesic. It draws itself once; a dashed one fades in, since its dashes cannot be drawn along. */
export function Arc({ frame, from, to, kind }: ArcProps) {
  const { width, dashes } = strokes[kind];
  return (
    <path
      d={arcPath(frame, from, to)}
      strokeWidth={width}
      strokeDasharray={dashes}
      pathLength={dashes ? undefined : 1}
      className={dashes ? 'arc-fades' : 'arc-draws'}
    />
  );
}

const arcPath = drawnOnce((frame: Frame, from: LonLat, to: LonLat): string => {
  const line = { type: 'LineString' as const, coordinates: [[...from], [...to]] };
  return geoPath(projectionOf(frame)).digits(1)(line) ?? '';
});

/** The host: lacquer dot in a ring. */
export function HostMark({ frame, place }: { frame: Frame; place: LonLat }) {
  const [x, y] = pointIn(frame, place);
  return (
    <g>
      <circle cx={x} cy={y} r="9" fill="var(--land)" stroke="var(--lacquer)" strokeWidth="1.2" />
      <circle cx={x} cy={y} r="4.5" fill="var(--lacquer)" />
    </g>
  );
}

/** A line of the legend, as it is drawn in the chart. */
export function LegendLine({ kind, x = 0, y }: { kind: TieKind; x?: number; y: number }) {
  const { width, dashes } = strokes[kind];
  return (
    <path
      d={`M${x} ${y}h30`}
      fill="none"
      stroke="var(--teal)"
      strokeWidth={kind === 'friendship' ? 2.2 : width}
      strokeDasharray={dashes}
    />
  );
}
