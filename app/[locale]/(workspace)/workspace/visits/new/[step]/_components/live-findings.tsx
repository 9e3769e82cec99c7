'use client';

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { FindingLines } from '@/components/visit/finding-lines';
import type { LiveFinding } from '@/lib/visits/queries/live-findings';

const Live = createContext<readonly LiveFinding[] | null>(null);

/** Milliseconds of quiet after the last key before the rules are asked again. */
const PAUSE = 500;

type Props = {
  visitId: string;
  step: string;
  locale: string;
  /** Fields the rules look at, by the beginning of their names. */
  fields: readonly string[];
  children: ReactNode;
};

/**
 * Asks the rules about what is typed and keeps what they say beside the fields in step with it; nothing is saved by it.
 * Without script, or when the answer does not come, what they said of the stored answers stays.
 */
export function LiveFindings({ visitId, step, locale, fields, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);
  const [findings, setFindings] = useState<readonly LiveFinding[] | null>(null);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      running.current?.abort();
    },
    [],
  );

  async function ask() {
    const form = box.current?.closest('form');
    if (!form) return;
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const asked = new URLSearchParams({ step, locale });
    for (const [name, value] of new FormData(form)) {
      const [root = ''] = name.split(/[.[]/);
      if (fields.includes(root) && typeof value === 'string') asked.append(name, value);
    }
    const said = await fetch(`/api/visits/${visitId}/findings?${asked}`, { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
    if (said && !abort.signal.aborted) setFindings(said.findings);
  }

  function wait() {
    if (fields.length === 0) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, PAUSE);
  }

  return (
    <Live value={findings}>
      <div ref={box} onInput={wait} className="contents">
        {children}
      </div>
    </Live>
  );
}

type BesideProps = {
  field: string;
  /** Only what is said of this window. */
  window?: string;
  /** What the rules say of the stored answer. */
  children: ReactNode;
};

/** What the rules say about a field: of what is typed once they have been asked, until then of what is stored. */
export function LiveBeside({ field, window, children }: BesideProps) {
  const findings = useContext(Live);
  const lines = findings?.filter(
    (one) => one.field === field && (window === undefined || one.window === window),
  );
  return (
    <div aria-live="polite" className="empty:hidden">
      {lines ? lines.length > 0 ? <FindingLines lines={lines} /> : null : children}
    </div>
  );
}
