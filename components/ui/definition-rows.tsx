import type { ReactNode } from 'react';

export type Definition = { key: string; term: ReactNode; value: ReactNode; end?: ReactNode };

/** What is what, row by row: a term and its value, with rules between. */
export function DefinitionRows({ rows }: { rows: readonly Definition[] }) {
  return (
    <dl className="ledger">
      {rows.map(({ key, term, value, end }) => (
        <div key={key} className="grid gap-x-6 md:grid-cols-[minmax(0,3fr)_minmax(0,7fr)]">
          <dt>{term}</dt>
          <dd className="flex flex-wrap justify-between gap-x-6 text-muted">
            <span className="min-w-0">{value}</span>
            {end}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Answers to check before sending: the question, what was answered, a link that changes it. */
export function CheckAnswers({ rows }: { rows: readonly Definition[] }) {
  return (
    <dl className="ledger ledger-top">
      {rows.map(({ key, term, value, end }) => (
        <div
          key={key}
          className="grid gap-x-6 md:grid-cols-[minmax(0,3fr)_minmax(0,6fr)_minmax(4rem,1fr)]"
        >
          <dt className="font-semibold">{term}</dt>
          <dd className="min-w-0 whitespace-pre-line">{value}</dd>
          <dd className="md:text-end">{end}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Four or five facts side by side under a chart: the figure first, what it is below. */
export function Facts({ facts }: { facts: readonly Definition[] }) {
  return (
    <dl className="flex flex-col border-hairline md:flex-row md:border-b">
      {facts.map(({ key, term, value }) => (
        <div
          key={key}
          className="flex flex-col-reverse border-hairline py-3 max-md:border-b md:border-l md:px-8 md:py-4 md:first:border-l-0 md:first:pl-0"
        >
          <dt className="text-muted text-small">{term}</dt>
          <dd className="font-heading text-[1.25rem] leading-7 font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
