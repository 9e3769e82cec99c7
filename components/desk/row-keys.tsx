'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Checkbox } from '@/components/ui/choices';
import { Disclosure } from '@/components/ui/disclosure';
import { rowAfter } from './row-after';

type Props = { texts: Record<'title' | 'keys' | 'use', string>; children: ReactNode };

/** Where this browser remembers that its user wants no single keys. */
const SETTING = 'lianqiao.row-keys';

/**
 * Moves through the rows of the tables inside by single keys: j and k to the link of the next and the one before, Enter opens it
 * as everywhere, ? says so. They can be switched off (WCAG 2.1.4), and are those of the page alone: where somebody types, or
 * with another key held, nothing happens. Without script there are neither keys nor words about them.
 */
export function RowKeys({ texts, children }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const [used, setUsed] = useState<boolean | null>(null);

  useEffect(() => setUsed(remembered() !== 'off'), []);

  useEffect(() => {
    if (!used) return;
    const press = (event: KeyboardEvent) => {
      if (around.current && isForThePage(event)) act(around.current, event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [used]);

  return (
    <div ref={around}>
      {children}
      {used === null ? null : (
        <div className="screen-only pt-5 text-small pointer-coarse:hidden">
          <Disclosure summary={texts.title}>
            <p className="pb-2">{texts.keys}</p>
            <Checkbox
              dense
              label={texts.use}
              checked={used}
              onChange={({ target }) => {
                setUsed(target.checked);
                remember(target.checked ? 'on' : 'off');
              }}
            />
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function act(around: HTMLElement, event: KeyboardEvent): void {
  if (event.key === 'j' || event.key === 'k') {
    const rows = [...around.querySelectorAll('tbody tr')].filter((row) => row.querySelector('a'));
    const present = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rowAfter(present, event.key, rows.length);
    if (next !== null) rows[next]?.querySelector('a')?.focus();
  } else if (event.key === '?') {
    const help = around.querySelector<HTMLDetailsElement>(':scope > div:last-child details');
    if (!help) return;
    help.open = true;
    help.querySelector('summary')?.focus();
  } else return;
  event.preventDefault();
}

function isForThePage({ target, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || isComposing) return false;
  const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
  return !(target instanceof Element && target.closest(typing));
}

/** A browser may forbid the storage; then the keys are on in every visit. */
function remembered(): string | null {
  try {
    return localStorage.getItem(SETTING);
  } catch {
    return null;
  }
}

function remember(setting: 'on' | 'off'): void {
  try {
    localStorage.setItem(SETTING, setting);
  } catch {
    // chosen for this visit alone
  }
}
