import { cx } from './cx';

type Props = {
  /** Names in order. */
  stages: readonly string[];
  /** Index of the present stage, from 0. */
  current: number;
  /** "stage 2 of 5", shown on phones after the name and read out. */
  position: string;
};

/** Where a visit stands: five stages on a line; on phones the present one in words. */
export function Stages({ stages, current, position }: Props) {
  return (
    <>
      <p className="border-ink border-t pt-4 md:hidden">
        <strong>{stages[current]}</strong> <span className="text-muted">{position}</span>
      </p>
      <ol className="stages max-md:hidden">
        {stages.map((stage, index) => (
          <li key={stage} aria-current={index === current ? 'step' : undefined}>
            <StageDot state={stateOf(index, current)} />
            <span className={cx('mt-2 block', index === current ? 'font-semibold' : 'text-muted')}>
              {stage}
            </span>
            {index === current ? <span className="sr-only">{position}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

type State = 'past' | 'present' | 'ahead';
const stateOf = (index: number, current: number): State =>
  index < current ? 'past' : index === current ? 'present' : 'ahead';

function StageDot({ state }: { state: State }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="relative block -ml-1"
    >
      {state === 'present' ? (
        <circle cx="10" cy="9" r="8.5" fill="var(--paper)" stroke="var(--ink)" />
      ) : null}
      <circle
        cx="10"
        cy="9"
        r="5"
        fill={state === 'ahead' ? 'var(--paper)' : 'var(--ink)'}
        stroke="var(--ink)"
        strokeWidth="1.25"
      />
    </svg>
  );
}
