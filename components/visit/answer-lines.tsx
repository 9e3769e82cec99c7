import { Children, type ReactNode } from 'react';

/** Several short statements about one field, each on its line; empty ones are left out. */
export function Lines({ lines }: { lines: readonly ReactNode[] }) {
  const given = lines.filter((line) => line !== null && line !== '');
  return (
    <ul>
      {Children.map(given, (line) => (
        <li className="wrap-anywhere">{line}</li>
      ))}
    </ul>
  );
}
