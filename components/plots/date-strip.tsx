import { getFormatter } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type DaySpan, daysBetween, monthsOn, partOf } from './date-scale';

/** One side's days off; `key` is stable, `label` the place's name. */
export type DateLane = {
  key: string;
  label: string;
  days: readonly DaySpan[];
  /** Weekend days worked in exchange for a holiday. */
  worked?: readonly DaySpan[];
  /** Times in which hardly anyone is in. */
  quiet?: readonly DaySpan[];
};

/** A wanted window: its letter stands in its outline, dashed when something speaks against it. */
export type DateWindow = DaySpan & { letter: string; doubtful?: boolean };

type Props = {
  /** First day shown, an ISO date. */
  start: string;
  weeks?: number;
  lanes: readonly DateLane[];
  windowsLabel: string;
  windows: readonly DateWindow[];
  proposal?: DaySpan & { label: string };
  /** Windows that suit both sides, each with its number. */
  best?: readonly (DaySpan & { number: number })[];
  /** What the strip says, window by window: shown instead of it on phones and read out everywhere. */
  list: readonly { key: string; title: ReactNode; note: ReactNode }[];
};

const WIDTH = 858;
const LEFT = 119;
const LANE = { first: 50, pitch: 34, height: 20 } as const;

/** Half a year at a glance: holidays of both sides, the wanted windows, the proposed days through all lanes. */
export function DateStrip(props: Props) {
  return (
    <>
      <Strip {...props} />
      <ul className="ledger md:sr-only">
        {props.list.map(({ key, title, note }) => (
          <li key={key}>
            <p className="font-semibold">{title}</p>
            <p className="text-muted">{note}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

async function Strip(props: Props) {
  const { start, weeks = 26, lanes, windowsLabel, windows, proposal, best = [] } = props;
  const format = await getFormatter();
  const month = (day: string, withYear: boolean) =>
    format.dateTime(new Date(day), {
      month: 'short',
      year: withYear ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
  const x = (part: number) => LEFT + part * (WIDTH - LEFT);
  const at = (span: DaySpan) => {
    const part = partOf(start, weeks, span);
    return part ? { x: x(part.left), width: x(part.width) - LEFT } : null;
  };
  const baseline = (lane: number) => LANE.first + lane * LANE.pitch;
  const windowsY = baseline(lanes.length) + 1;
  const months = monthsOn(start, weeks);
  // Too few days of the first month are left for its name: the next one carries the year.
  const [, second = start] = months;
  const firstNamed = daysBetween(start, second) < 17 && months.length > 1 ? 1 : 0;
  const shown = proposal ? at(proposal) : null;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${windowsY + 56}`}
      aria-hidden="true"
      className="block w-full max-md:hidden"
    >
      {months.map((day, index) => {
        const left = at({ from: day, to: day })?.x ?? LEFT;
        return (
          <g key={day}>
            <path d={`M${left} 18V${windowsY + 20}`} stroke="var(--hairline)" />
            {index < firstNamed ? null : (
              <text x={left + 5} y="13" className="plot-note">
                {month(day, index === firstNamed)}
              </text>
            )}
          </g>
        );
      })}
      {lanes.map(({ key, label, days, worked = [], quiet = [] }, lane) => (
        <g key={key}>
          <text x="0" y={baseline(lane) - 5} className="plot-strong">
            {label}
          </text>
          <path d={`M${LEFT} ${baseline(lane)}H${WIDTH}`} stroke="var(--control)" />
          {quiet.map((span) => {
            const box = at(span);
            return box ? <QuietTime key={span.from} box={box} bottom={baseline(lane)} /> : null;
          })}
          {days.map((span) => {
            const box = at(span);
            return box ? (
              <rect
                key={span.from}
                x={box.x}
                y={baseline(lane) - LANE.height}
                width={Math.max(box.width, 3.5)}
                height={LANE.height}
                fill="var(--score-2)"
              />
            ) : null;
          })}
          {worked.map((span) => {
            const box = at(span);
            return box ? (
              <rect
                key={span.from}
                x={box.x + 0.5}
                y={baseline(lane) - 8}
                width={Math.max(box.width - 1, 3)}
                height="8"
                fill="var(--paper)"
                stroke="var(--ink)"
              />
            ) : null;
          })}
        </g>
      ))}
      <text x="0" y={windowsY + 4} className="plot-strong">
        {windowsLabel}
      </text>
      {shown ? <Proposal box={shown} bottom={windowsY + 26} label={proposal?.label ?? ''} /> : null}
      {windows.map((one) => {
        const box = at(one);
        return box ? <WindowBox key={one.letter} box={box} y={windowsY - 13} window={one} /> : null;
      })}
      {best.map((one) => {
        const box = at(one);
        return box ? <Suggestion key={one.number} box={box} y={windowsY + 20} {...one} /> : null;
      })}
    </svg>
  );
}

type Box = { x: number; width: number };

/** Strokes over a lane, so that a grey print tells it from a holiday. */
function QuietTime({ box, bottom }: { box: Box; bottom: number }) {
  const strokes = Array.from({ length: Math.floor(box.width / 5) + 1 }, (_, index) => {
    const left = box.x + index * 5;
    const rise = Math.min(8, box.x + box.width - left);
    return rise > 0 ? `M${left} ${bottom}l${rise} ${-rise}` : '';
  });
  return <path d={strokes.join('')} fill="none" stroke="var(--control)" />;
}

/** A bar under the wanted windows, with the number by which the list names it. */
function Suggestion({ box, y, number }: { box: Box; y: number; number: number }) {
  return (
    <>
      <rect x={box.x} y={y} width={Math.max(box.width, 8)} height="5" fill="var(--acacia)" />
      <text x={box.x + box.width / 2} y={y + 19} textAnchor="middle" className="plot-strong">
        {number}
      </text>
    </>
  );
}

function WindowBox({ box, y, window }: { box: Box; y: number; window: DateWindow }) {
  const width = Math.max(box.width, 21);
  const middle = box.x + box.width / 2;
  return (
    <>
      <rect
        x={middle - width / 2}
        y={y}
        width={width}
        height="25"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeDasharray={window.doubtful ? '3.5 2.5' : undefined}
      />
      <text x={middle} y={y + 17.5} textAnchor="middle" className="plot-strong">
        {window.letter}
      </text>
    </>
  );
}

function Proposal({ box, bottom, label }: { box: Box; bottom: number; label: string }) {
  const middle = Math.min(Math.max(box.x + box.width / 2, LEFT + 80), WIDTH - 90);
  return (
    <>
      <rect
        x={box.x}
        y="24"
        width={box.width}
        height={bottom - 24}
        fill="var(--lacquer)"
        fillOpacity="0.12"
      />
      <path
        d={`M${box.x} 24V${bottom}M${box.x + box.width} 24V${bottom}`}
        stroke="var(--lacquer)"
        strokeWidth="1.25"
      />
      <text x={middle} y={bottom + 19} textAnchor="middle" className="plot-strong fill-lacquer">
        {label}
      </text>
    </>
  );
}
