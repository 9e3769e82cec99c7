import { getFormatter } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type DaySpan, dayAfter, daysBetween, monthsOn, partOf } from './date-scale';

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
  /** What the strip says, window by window: below it on phones, and read out everywhere. */
  list: readonly { key: string; title: ReactNode; note: ReactNode }[];
};

/** How a strip is drawn, in units of its own: as wide as `width`, days from `left` on, lanes `pitch` apart. */
type Frame = { width: number; left: number; first: number; pitch: number; windowsGap: number };

/** Names stand beside the lanes, or above them where there is no room beside. */
const WIDE: Frame = { width: 858, left: 119, first: 50, pitch: 34, windowsGap: 1 };
const NARROW: Frame = { width: 360, left: 0, first: 64, pitch: 50, windowsGap: 12 };

/** Height of the bar of a day off. */
const BAR = 20;

/** Half a year at a glance: holidays of both sides, the wanted windows, the proposed days through all lanes. On phones in two parts. */
export function DateStrip(props: Props) {
  const weeks = props.weeks ?? 26;
  const half = Math.ceil(weeks / 2);
  return (
    <>
      <div className="max-md:hidden">
        <Strip {...props} weeks={weeks} frame={WIDE} />
      </div>
      <div className="flex flex-col gap-4 pb-4 md:hidden">
        <Strip {...props} weeks={half} frame={NARROW} />
        <Strip
          {...props}
          start={dayAfter(props.start, half * 7)}
          weeks={weeks - half}
          frame={NARROW}
        />
      </div>
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

async function Strip(props: Props & { weeks: number; frame: Frame }) {
  const { start, weeks, lanes, windowsLabel, windows, proposal, best = [], frame } = props;
  const format = await getFormatter();
  const month = (day: string, withYear: boolean) =>
    format.dateTime(new Date(day), {
      month: 'short',
      year: withYear ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
  const x = (part: number) => frame.left + part * (frame.width - frame.left);
  const at = (span: DaySpan) => {
    const part = partOf(start, weeks, span);
    return part ? { x: x(part.left), width: x(part.width) - frame.left } : null;
  };
  const baseline = (lane: number) => frame.first + lane * frame.pitch;
  const windowsY = baseline(lanes.length) + frame.windowsGap;
  const above = frame.left === 0;
  const months = monthsOn(start, weeks);
  // Too few days of the first month are left for its name: the next one carries the year.
  const [, second = start] = months;
  const firstNamed = daysBetween(start, second) < 17 && months.length > 1 ? 1 : 0;
  const shown = proposal ? at(proposal) : null;
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${windowsY + 56}`}
      aria-hidden="true"
      className="block w-full"
    >
      {months.map((day, index) => {
        const left = at({ from: day, to: day })?.x ?? frame.left;
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
          <text x="0" y={baseline(lane) - (above ? BAR + 6 : 5)} className="plot-strong">
            {label}
          </text>
          <path d={`M${frame.left} ${baseline(lane)}H${frame.width}`} stroke="var(--control)" />
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
                y={baseline(lane) - BAR}
                width={Math.max(box.width, 3.5)}
                height={BAR}
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
      <text x="0" y={windowsY + (above ? -20 : 4)} className="plot-strong">
        {windowsLabel}
      </text>
      {shown ? (
        <Proposal box={shown} bottom={windowsY + 26} label={proposal?.label ?? ''} frame={frame} />
      ) : null}
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

/** About half of the widest label. */
const HALF_LABEL = 125;

/** Under the middle of its days, or flush with an edge of the strip that would cut it off. */
function labelPlace({ x, width }: Box, frame: Frame) {
  const middle = x + width / 2;
  if (middle > frame.width - HALF_LABEL) return { at: frame.width, anchor: 'end' } as const;
  if (middle < frame.left + HALF_LABEL) return { at: frame.left, anchor: 'start' } as const;
  return { at: middle, anchor: 'middle' } as const;
}

type ProposalProps = { box: Box; bottom: number; label: string; frame: Frame };

function Proposal({ box, bottom, label, frame }: ProposalProps) {
  const { at, anchor } = labelPlace(box, frame);
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
      <text x={at} y={bottom + 19} textAnchor={anchor} className="plot-strong fill-lacquer">
        {label}
      </text>
    </>
  );
}
