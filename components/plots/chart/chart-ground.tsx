import { geoGraticule, geoPath } from 'd3-geo';
import type { ReactNode } from 'react';
import { type Band, borderBands, borderLabels, type Edge } from './border';
import { drawnOnce } from './drawn';
import { BORDER, type Frame, projectionOf } from './frame';
import { landPath } from './land';

/** Sea, land and graticule inside the map's edge, with degrees at each 20° if `labelled`. Arcs come over it. */
export function ChartGround({ frame, labelled }: { frame: Frame; labelled?: boolean }) {
  return (
    <Inside frame={frame}>
      <rect width={frame.width} height={frame.height} fill="var(--sea)" />
      <path
        d={landPath(frame)}
        transform="scale(0.5)"
        fill="var(--land)"
        stroke="var(--coast)"
        strokeWidth="1.2"
      />
      <path d={graticulePath(frame)} fill="none" stroke="var(--graticule)" strokeWidth="0.7" />
      {labelled ? <DegreeLabels frame={frame} /> : null}
    </Inside>
  );
}

/** Clips to the map's edge: a nested drawing hides what lies outside it. */
export function Inside({ frame, children }: { frame: Frame; children: ReactNode }) {
  const [width, height] = [frame.width - 2 * BORDER.map, frame.height - 2 * BORDER.map];
  return (
    <svg
      x={BORDER.map}
      y={BORDER.map}
      width={width}
      height={height}
      viewBox={`${BORDER.map} ${BORDER.map} ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

const graticulePath = drawnOnce((frame: Frame): string => {
  const projection = projectionOf(frame)
    .precision(0.7)
    .clipExtent([
      [0, 0],
      [frame.width, frame.height],
    ]);
  return geoPath(projection).digits(1)(geoGraticule().step([10, 10])()) ?? '';
});

/**
 * The graduated border: 1.5 px line, gap, a band of 6 px between two 0.8 px lines. Drawn last. `step` is how many
 * degrees a piece spans: 5, or 10 on phones.
 */
export function ChartBorder({ frame, step }: { frame: Frame; step: 5 | 10 }) {
  const { width, height } = frame;
  const bands = borderBands(frame, step);
  return (
    <g>
      <g fill="none" stroke="var(--paper)">
        <path d={box(3, width, height)} strokeWidth="4" />
        <path d={box(BORDER.band + 3, width, height)} strokeWidth="6" />
      </g>
      <path
        d={(Object.keys(bands) as Edge[])
          .map((edge) => bandPath(edge, bands[edge], frame))
          .join('')}
        fill="var(--ink)"
      />
      <g fill="none" stroke="var(--ink)">
        <path d={box(0.75, width, height)} strokeWidth="1.5" />
        <path d={box(BORDER.band, width, height)} strokeWidth="0.8" />
        <path d={box(BORDER.map, width, height)} strokeWidth="0.8" />
      </g>
    </g>
  );
}

const box = (inset: number, width: number, height: number): string =>
  `M${inset} ${inset}H${width - inset}V${height - inset}H${inset}z`;

function bandPath(edge: Edge, bands: readonly Band[], { width, height }: Frame): string {
  const thick = BORDER.map - BORDER.band;
  const start =
    edge === 'top' || edge === 'left'
      ? BORDER.band
      : (edge === 'bottom' ? height : width) - BORDER.map;
  return bands
    .map(({ from, to }) => {
      const length = Math.round((to - from) * 10) / 10;
      return edge === 'top' || edge === 'bottom'
        ? `M${from} ${start}h${length}v${thick}h${-length}z`
        : `M${start} ${from}h${thick}v${length}h${-thick}z`;
    })
    .join('');
}

function DegreeLabels({ frame }: { frame: Frame }) {
  return borderLabels(frame).map(({ edge, at, degrees }) => {
    const bottom = edge === 'bottom';
    const letters = bottom ? (degrees < 0 ? 'W' : 'E') : degrees < 0 ? 'S' : 'N';
    return (
      <text
        key={`${edge}${degrees}`}
        x={bottom ? at : frame.width - BORDER.map - 6}
        y={bottom ? frame.height - BORDER.map - 6 : at - 4}
        textAnchor={bottom ? 'middle' : 'end'}
        className="plot-degree"
      >
        {Math.abs(degrees)}°{degrees === 0 ? '' : letters}
      </text>
    );
  });
}
