import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { Arc, DalianMark } from './arcs';
import { ChartBorder, ChartGround, Inside } from './chart-ground';
import { DalianLabel } from './dalian-label';
import {
  DALIAN,
  distanceKm,
  type Frame,
  frameFor,
  type LonLat,
  onTheWay,
  PHONE,
  pointIn,
  WIDE,
} from './frame';
import { textWidth } from './labels';

type City = { name: string; lang?: string; place: LonLat };

const sizes = {
  wide: { width: 1152, height: 260, scale: WIDE.scale, step: 5, label: 14 },
  phone: { width: 358, height: 149, scale: PHONE.scale, step: 10, label: 12 },
  print: { width: 642, height: 127, scale: 420, step: 5, label: 12 },
} as const;

type Size = keyof typeof sizes;

/** One city and Dalian with the geodesic between them: the head of a city page, and of a printed match report. */
export async function CityChart({ city, print }: { city: City; print?: boolean }) {
  const [t, format, locale] = await Promise.all([
    getTranslations('plots.chart'),
    getFormatter(),
    getLocale(),
  ]);
  const kilometres = format.number(Math.round(distanceKm(city.place, DALIAN)));
  const texts = {
    distance: t('distance', { kilometres }),
    description: t('cityDescription', { city: city.name, kilometres }),
    dalian: locale === 'en' || print ? ['Dalian', '大连'] : ['大连'],
  };
  if (print) return <Drawing size="print" city={city} texts={texts} />;
  return (
    <>
      <Drawing size="wide" city={city} texts={texts} className="max-lg:hidden" />
      <Drawing size="phone" city={city} texts={texts} className="max-w-144 lg:hidden" />
    </>
  );
}

type DrawingProps = {
  size: Size;
  city: City;
  texts: { distance: string; description: string; dalian: readonly string[] };
  className?: string;
};

function Drawing({ size, city, texts, className = '' }: DrawingProps) {
  const { scale, step, label, ...box } = sizes[size];
  const frame = frameFor(city.place, box, scale);
  const [x, y] = pointIn(frame, city.place);
  const [dalianX, dalianY] = pointIn(frame, DALIAN);
  const small = size === 'phone';
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={texts.description}
      className={`block w-full ${className}`}
    >
      <ChartGround frame={frame} labelled={size === 'wide'} />
      <Inside frame={frame}>
        <g fill="none" stroke="var(--teal)">
          <Arc frame={frame} place={city.place} kind="friendship" />
        </g>
        <circle cx={x} cy={y} r={small ? 3.4 : 4} fill="var(--teal)" />
        <DalianMark frame={frame} />
        <text
          x={clampLabel(x, city.name, label, frame)}
          y={y + 23}
          textAnchor="middle"
          style={{ fontSize: label }}
          fontWeight="600"
          lang={city.lang}
          className="plot-label plot-halo"
        >
          {city.name}
        </text>
        {small ? null : <DistanceLabel frame={frame} city={city.place} text={texts.distance} />}
        <DalianLabel
          names={texts.dalian}
          at={[dalianX, small ? dalianY + 24 : dalianY - 16]}
          right={frame.width - 14}
          size={small ? 14 : 17}
        />
      </Inside>
      <ChartBorder frame={frame} step={step} />
    </svg>
  );
}

/** Above the middle of the arc. */
function DistanceLabel({ frame, city, text }: { frame: Frame; city: LonLat; text: string }) {
  const [x, y] = pointIn(frame, onTheWay(city, DALIAN, 0.5));
  return (
    <text x={x} y={Math.max(28, y - 14)} textAnchor="middle" className="plot-distance plot-halo">
      {text}
    </text>
  );
}

/** Keeps a centred label inside the border. */
function clampLabel(x: number, text: string, size: number, { width }: Frame): number {
  const half = textWidth(text, size) / 2 + 14;
  return Math.min(Math.max(x, half), width - half);
}
