/** A score, and below it by how much it differs. */
export function ScoreFigure({ score, difference }: { score: string; difference: string }) {
  return (
    <p>
      <span className="block font-number text-figure">{score}</span>
      <span className="text-muted text-note">{difference}</span>
    </p>
  );
}
