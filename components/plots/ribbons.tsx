import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { type End, layoutRibbons, type Ribbon, type RibbonLink } from './ribbon-layout';

/** A sector at one end: its name and what that side does in it. */
export type RibbonEnd = { key: string; title: ReactNode; note: ReactNode };

type Props = {
  city: readonly RibbonEnd[];
  host: readonly RibbonEnd[];
  links: readonly RibbonLink[];
};

/**
 * Offer meets seek: a ribbon for each link, as high as it is strong. Hidden on phones, and to those who do not
 * see it: the page puts the table of links under it.
 */
export function Ribbons({ city, host, links }: Props) {
  const layout = layoutRibbons(
    city.map(({ key }) => key),
    host.map(({ key }) => key),
    links,
  );
  return (
    <div
      aria-hidden="true"
      className="grid grid-cols-[27%_46%_27%] pb-6 max-md:hidden"
      style={{ height: layout.height + 24 }}
    >
      <Labels ends={city} places={layout.left} className="pr-3.5 text-end" />
      <div className="relative">
        <svg
          viewBox={`0 0 100 ${layout.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="absolute inset-0 block h-full w-full overflow-visible"
        >
          {layout.ribbons.map((ribbon) => (
            <RibbonShape key={`${ribbon.from} ${ribbon.to}`} ribbon={ribbon} />
          ))}
          <Bars ends={layout.left} x={0} colour="var(--ink)" />
          <Bars ends={layout.right} x={100} colour="var(--lacquer)" />
        </svg>
        {layout.ribbons.map((ribbon) => (
          <Strength key={`${ribbon.from} ${ribbon.to}`} ribbon={ribbon} />
        ))}
      </div>
      <Labels ends={host} places={layout.right} className="pl-3.5" />
    </div>
  );
}

function RibbonShape({ ribbon: { left, right, height, related } }: { ribbon: Ribbon }) {
  const edge = (from: number, to: number) => `M0 ${from}C50 ${from} 50 ${to} 100 ${to}`;
  const edges = edge(left, right) + edge(left + height, right + height);
  if (related) {
    return (
      <path
        d={edges}
        fill="none"
        stroke="var(--teal)"
        strokeDasharray="4 3"
        vectorEffect="non-scaling-stroke"
      />
    );
  }
  return (
    <>
      <path
        d={`${edge(left, right)}V${right + height}C50 ${right + height} 50 ${left + height} 0 ${left + height}z`}
        fill="var(--score-1)"
        fillOpacity="0.5"
      />
      <path d={edges} fill="none" stroke="var(--score-2)" vectorEffect="non-scaling-stroke" />
    </>
  );
}

function Bars({ ends, x, colour }: { ends: readonly End[]; x: number; colour: string }) {
  return ends.map(({ key, top, height, linked }) => (
    <path
      key={key}
      d={`M${x} ${top}v${height}`}
      stroke={colour}
      strokeWidth="2"
      strokeDasharray={linked ? undefined : '3 3'}
      vectorEffect="non-scaling-stroke"
    />
  ));
}

/** The number: inside a ribbon at its city end, beside a dashed one at its host end. */
function Strength({ ribbon: { left, right, height, strength, related } }: { ribbon: Ribbon }) {
  const below = left < right;
  const style = related
    ? { right: 12, top: below ? right + height : right, translate: below ? '0 0' : '0 -100%' }
    : { left: 30, top: left + height / 2, translate: '0 -50%' };
  return (
    <span className={cx('absolute text-small', !related && 'font-semibold')} style={style}>
      {strength.toFixed(2)}
    </span>
  );
}

function Labels({
  ends,
  places,
  className,
}: {
  ends: readonly RibbonEnd[];
  places: readonly End[];
  className: string;
}) {
  return (
    <div className="relative">
      {ends.map(({ key, title, note }, index) => {
        const place = places[index];
        return place ? (
          <div
            key={key}
            className={cx('absolute inset-x-0 flex flex-col justify-center', className)}
            style={{ top: place.top, height: Math.min(place.height, 60) }}
          >
            <span className="font-heading text-h3 leading-6">{title}</span>
            <span className="text-muted text-small">{note}</span>
          </div>
        ) : null;
      })}
    </div>
  );
}
