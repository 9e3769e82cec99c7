import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { cityNameIn } from '@/lib/cities/name-in';
import { Arc, HostMark } from './arcs';
import { ChartBorder, ChartGround, Inside } from './chart-ground';
import {
  distanceKm,
  type Frame,
  frameFor,
  type LonLat,
  onTheWay,
  PHONE,
  pointIn,
  WIDE,
} from './frame';
import { HostLabel } from './host-label';
import { textWidth } from './labels';
import { type ChartHost, hostNames } from './tie';

type City = { name: string; lang?: string; place: LonLat };

const sizes = {
  wide: { width: 1152, height: 260, scale: WIDE.scale, step: 5, label: 14 },
  phone: { width: 358, height: 149, scale: PHONE.scale, step: 10, label: 12 },
  print: { width: 642, height: 127, scale: 420, step: 5, label: 12 },
} as const;

type Size = keyof typeof sizes;

type Props = { city: City; host: ChartHost; print?: boolean };

/** One city and a host with the geodesic between them: the head of a city page, and of a printed match report. */
export async function CityChart({ city, host, print }: Props) {
  const [t, format, locale] = await Promise.all([
    getTranslations('plots.chart'),
    getFormatter(),
    getLocale(),
  ]);
  const kilometres = format.number(Math.round(distanceKm(city.place, host.place)));
  const texts = {
    distance: t('distance', { kilometres }),
    description: t('cityDescription', {
      city: city.name,
      host: cityNameIn(locale, host),
      kilometres,
    }),
    host: hostNames(host, locale === 'zh-CN' && !print),
  };
  const drawn = { city, host: host.place, texts };
  if (print) return <Drawing size="print" {...drawn} />;
  return (
    <>
      <Drawing size="wide" {...drawn} className="max-lg:hidden" />
      <Drawing size="phone" {...drawn} className="max-w-144 lg:hidden" />
    </>
  );
}

type DrawingProps = {
  size: Size;
  city: City;
  host: LonLat;
  texts: { distance: string; description: string; host: readonly string[] };
  className?: string;
};

function Drawing({ size, city, host, texts, className = '' }: DrawingProps) {
  const { scale, step, label, ...box } = sizes[size];
  const frame = frameFor(city.place, host, box, scale);
  const [x, y] = pointIn(frame, city.place);
  const [hostX, hostY] = pointIn(frame, host);
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
          <Arc frame={frame} from={city.place} to={host} kind="friendship" />
        </g>
        <circle cx={x} cy={y} r={small ? 3.4 : 4} fill="var(--teal)" />
        <HostMark frame={frame} place={host} />
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
        {small ? null : (
          <DistanceLabel frame={frame} way={[city.place, host]} text={texts.distance} />
        )}
        <HostLabel
          names={texts.host}
          at={[hostX, small ? hostY + 24 : hostY - 16]}
          right={frame.width - 14}
          size={small ? 14 : 17}
        />
      </Inside>
      <ChartBorder frame={frame} step={step} />
    </svg>
  );
}

type DistanceProps = { frame: Frame; way: readonly [from: LonLat, to: LonLat]; text: string };

/** Above the middle of the arc. */
function DistanceLabel({ frame, way: [from, to], text }: DistanceProps) {
  const [x, y] = pointIn(frame, onTheWay(from, to, 0.5));
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
