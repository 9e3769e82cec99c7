'use client';

import { useFieldState } from './form-context';

/** What is wrong with several fields together, under them; the error summary leads here. */
export function SumError({ name, children }: { name: string; children: string }) {
  const { id, error } = useFieldState(name);
  return (
    <p
      id={id}
      tabIndex={-1}
      className={
        error
          ? 'border-lacquer border-l-[3px] pl-4 font-semibold text-lacquer text-small'
          : 'text-muted text-small'
      }
    >
      {error ?? children}
    </p>
  );
}
