/** Where the words of a score begin (lib/matching/label.ts), in the colours of the score run. */
const steps = [
  { from: 0, to: 30, colour: 'var(--score-1)' },
  { from: 30, to: 50, colour: 'var(--score-2)' },
  { from: 50, to: 70, colour: 'var(--score-3)' },
  { from: 70, to: 100, colour: 'var(--score-4)' },
] as const;

const LENGTH = 234;

/** Where a score lies between the words. The number itself stands beside it as text. */
export function ScoreScale({ score }: { score: number }) {
  const at = (value: number) => 3 + (value / 100) * LENGTH;
  return (
    <svg viewBox="0 0 246 36" aria-hidden="true" className="block w-full max-w-64">
      <path d={`M${at(score) - 5} 1h10l-5 7z`} fill="var(--ink)" />
      {steps.map(({ from, to, colour }) => (
        <rect
          key={from}
          x={at(from) + (from === 0 ? 0 : 1)}
          y="12"
          width={at(to) - at(from) - (from === 0 || to === 100 ? 1 : 2)}
          height="7"
          fill={colour}
        />
      ))}
      {[0, 30, 50, 70, 100].map((mark) => (
        <text
          key={mark}
          x={at(mark)}
          y="33"
          textAnchor={mark === 0 ? 'start' : mark === 100 ? 'end' : 'middle'}
          className="plot-degree"
        >
          {mark}
        </text>
      ))}
    </svg>
  );
}
