import { Marked, MarkShape, type Shape } from '@/components/ui/mark-shape';
import type { Finding } from '@/lib/visits/findings';

export type FindingLine = {
  severity: Finding['severity'];
  /** The severity in words, for those who hear the page. */
  label: string;
  text: string;
};

const signs: Record<Finding['severity'], readonly [Shape, string]> = {
  info: ['info', 'text-muted'],
  warn: ['warning', 'text-brass'],
  block: ['warning', 'text-lacquer'],
};

/** Sentences of the rules, each with the sign of its severity. */
export function FindingLines({ lines }: { lines: readonly FindingLine[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {lines.map(({ severity, label, text }) => {
        const [shape, colour] = signs[severity];
        return (
          <li key={text}>
            <Marked
              mark={<MarkShape shape={shape} className={colour} />}
              label={
                <>
                  <span className="sr-only">{label} </span>
                  {text}
                </>
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
