import {
  blankTicks,
  type FingerprintInterest,
  GUIDES,
  RING,
  type Spoke,
  spokesOf,
} from './fingerprint-geometry';

type Props = {
  interests: readonly FingerprintInterest[];
  /** Px; 44 is the smallest that reads. Above 70 the lines grow finer and the guides appear. */
  size?: number;
  /** Dalian is drawn in lacquer. */
  host?: boolean;
  /** Read out where no text beside it says the same. */
  label?: string;
};

/** What a city offers and seeks, as a glyph of fourteen spokes. With nothing known it is an empty dashed ring. */
export function Fingerprint({ interests, size = 44, host, label }: Props) {
  const large = size > 70;
  const known = interests.length > 0;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 100 100"
      fill="none"
      className="shrink-0 overflow-visible"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {large ? <Guides /> : null}
      <circle
        cx="50"
        cy="50"
        r={RING}
        stroke="var(--control)"
        strokeWidth={large ? 0.8 : 1.4}
        strokeDasharray={known ? undefined : '3 3'}
      />
      {known || large ? (
        <path d={blankTicks(interests)} stroke="var(--control)" strokeWidth={large ? 1.6 : 1.2} />
      ) : null}
      {spokesOf(interests).map((spoke) => (
        <SpokeLine key={spoke.key} spoke={spoke} large={large} host={host} />
      ))}
    </svg>
  );
}

/** Faint rings where spokes of each priority end, and a mark at twelve. */
function Guides() {
  return (
    <>
      {GUIDES.map((radius) => (
        <circle
          key={radius}
          cx="50"
          cy="50"
          r={radius}
          stroke="var(--hairline)"
          strokeWidth="0.6"
        />
      ))}
      <path d="M50 -2v3" stroke="var(--ink)" strokeWidth="1.2" />
    </>
  );
}

function SpokeLine({ spoke, large, host }: { spoke: Spoke; large: boolean; host?: boolean }) {
  const { from, to, core, documented } = spoke;
  const colour = host ? 'var(--lacquer)' : core ? 'var(--teal)' : 'var(--muted)';
  const width = core ? (large ? 3.4 : 5) : large ? 2.4 : 3.6;
  return (
    <>
      <path
        d={`M${from.join(' ')}L${to.join(' ')}`}
        stroke={colour}
        strokeWidth={documented ? 1.8 : width}
      />
      {documented ? (
        <circle
          cx={to[0]}
          cy={to[1]}
          r="2.6"
          fill="var(--paper)"
          stroke={colour}
          strokeWidth="1.6"
        />
      ) : null}
    </>
  );
}
