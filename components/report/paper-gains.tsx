import type { ReactNode } from 'react';
import { GainBars } from '@/components/plots/gain-bars';
import type { Sheet } from './paper-words';

const WIDTH = 642;
const AXIS = WIDTH / 2;
const HALF = AXIS - 1;
const BAR = { top: 2, height: 20 } as const;
const BOTTOM = BAR.top + BAR.height;

/** What each side gains, from one axis to both sides up to 100, with the mutual value as a bracket below. */
export function PaperGains({ sheet }: { sheet: Sheet }) {
  const { locales, report } = sheet;
  const { gains } = report.paper;
  const label = (side: 'city' | 'host' | 'mutual') => (
    <Labels>
      {locales.map((locale) => (
        <span key={locale} lang={locale} className="me-1.5 inline-block">
          {sheet.in[locale].words.gains[side]}
        </span>
      ))}
    </Labels>
  );
  return (
    <>
      <div className="grid grid-cols-2 gap-x-6">
        <div className="text-end">{label('city')}</div>
        <div>{label('host')}</div>
      </div>
      <Bars {...gains} />
      <div className="-mt-1 text-center">{label('mutual')}</div>
    </>
  );
}

const Labels = ({ children }: { children: ReactNode }) => (
  <p className="font-semibold text-small">{children}</p>
);

/** The labels say what the drawing shows, figures included. */
function Bars({ city, host, mutual }: { city: number; host: number; mutual: number }) {
  const [left, right] = [city * HALF, host * HALF];
  const reach = (mutual * HALF) / 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} 48`} aria-hidden="true" className="block w-full overflow-visible">
      <GainBars
        city={city}
        host={host}
        axis={AXIS}
        half={HALF}
        bar={BAR}
        hatch="paper-hatch"
        noteSize={11}
      />
      <path d={`M${AXIS} 0V${BOTTOM + 6}`} stroke="var(--ink)" />
      <Figure value={city} at={AXIS - left} side={-1} />
      <Figure value={host} at={AXIS + right} side={1} />
      <path
        d={`M${AXIS - reach} ${BOTTOM + 8}v8M${AXIS + reach} ${BOTTOM + 8}v8M${AXIS - reach} ${BOTTOM + 12}H${AXIS + reach}`}
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
    </svg>
  );
}

/** Beyond the end of its bar, or inside it where there is no room. */
function Figure({ value, at, side }: { value: number; at: number; side: 1 | -1 }) {
  const inside = value > 0.85;
  const away = inside ? -side : side;
  return (
    <text
      x={at + away * 7}
      y={BAR.top + 16}
      textAnchor={away === 1 ? 'start' : 'end'}
      className={`plot-figure ${inside && side === -1 ? 'fill-on-fill' : 'plot-halo-paper'}`}
      style={{ fontSize: 17 }}
    >
      {Math.round(100 * value)}
    </text>
  );
}
