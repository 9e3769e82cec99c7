'use client';

import { useEffect, useState } from 'react';

type Props = { controlId: string; initial: number; max: number; text: string };

/** How many characters of a textarea are used. Without script it shows the count the page came with. */
export function CharacterCount({ controlId, initial, max, text }: Props) {
  const [count, setCount] = useState(initial);

  useEffect(() => {
    const control = document.getElementById(controlId);
    if (!(control instanceof HTMLTextAreaElement)) return;
    const read = () => setCount(control.value.length);
    read();
    control.addEventListener('input', read);
    return () => control.removeEventListener('input', read);
  }, [controlId]);

  const over = count > max;
  return (
    <p className={over ? 'mt-1 font-semibold text-lacquer text-note' : 'mt-1 text-muted text-note'}>
      {text.replace('{count}', String(count)).replace('{max}', String(max))}
    </p>
  );
}
