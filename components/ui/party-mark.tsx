import { Marked } from './mark-shape';

/** The visiting city or the host. */
export type Party = 'city' | 'host';

/** Open ink ring for the city, filled lacquer dot for the host; `next` is the open ring of a step to come. */
export function PartyMark({ party, label }: { party: Party | 'next'; label?: string }) {
  return <Marked mark={<Dot party={party} />} label={label} />;
}

function Dot({ party }: { party: Party | 'next' }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="mark">
      {party === 'city' ? (
        <circle cx="8" cy="8" r="4.25" fill="none" stroke="var(--ink)" strokeWidth="2.25" />
      ) : null}
      {party === 'host' ? <circle cx="8" cy="8" r="5.25" fill="var(--lacquer)" /> : null}
      {party === 'next' ? (
        <circle cx="8" cy="8" r="6" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.25" />
      ) : null}
    </svg>
  );
}
