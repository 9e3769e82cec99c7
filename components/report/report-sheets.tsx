import { FirstSheet } from './first-sheet';
import type { Sheet } from './paper-words';
import { SecondSheet } from './second-sheet';

/** A match report on two sheets of A4: what the match is, and what follows from it. */
export function ReportSheets({ sheet }: { sheet: Sheet }) {
  return (
    <article className="report">
      <FirstSheet sheet={sheet} />
      <SecondSheet sheet={sheet} />
    </article>
  );
}
