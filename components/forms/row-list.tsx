'use client';

import { type ReactNode, useContext, useEffect } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/lib/actions/form-fields';
import { countRows, rowButtonOf } from '@/lib/actions/rows';

/** `row` and `removeLabel` hold `{number}`. */
export type RowWords = Record<'row' | 'add' | 'remove' | 'removeLabel' | 'full', string>;

type Props = {
  /** The fields of a row are named `list[0].part`. */
  list: string;
  /** First field of a row: where the keyboard goes on after a row was added or removed. */
  first: string;
  /** Rows stored so far; an empty list shows one empty row. */
  stored: number;
  most: number;
  words: RowWords;
  children: (index: number) => ReactNode;
};

/** Rows of fields that buttons add and remove. The buttons are ordinary submit buttons and need no script. */
export function RowList({ list, first, stored, most, words, children }: Props) {
  const { values, status } = useContext(FormContext);
  const button = rowButtonOf(list);
  const count = Math.min(most, countRows(values, list) || Math.max(1, stored));
  const pressed = status === 'edited' ? values[button]?.[0] : undefined;

  // The list was drawn anew: the keyboard goes on where it was.
  useEffect(() => {
    if (!pressed) return;
    const place = Number(pressed.split('-')[1] ?? count - 1);
    const row = Math.min(place, count - 1);
    document.getElementById(fieldId(`${list}[${row}].${first}`))?.focus();
  }, [pressed, count, list, first]);

  const numbered = (sentence: string, index: number) =>
    sentence.replace('{number}', String(index + 1));
  return (
    <div className="flex flex-col gap-4">
      <ol className="ledger ledger-top">
        {Array.from({ length: count }, (_, index) => index).map((index) => (
          <li key={index}>
            <fieldset>
              <legend className="sr-only">{numbered(words.row, index)}</legend>
              <div className="flex flex-wrap items-center justify-between gap-x-6 pb-2">
                <p aria-hidden="true" className="font-heading text-h3">
                  {numbered(words.row, index)}
                </p>
                <Button
                  dense
                  look="quiet"
                  name={button}
                  value={`remove-${index}`}
                  aria-label={numbered(words.removeLabel, index)}
                >
                  {words.remove}
                </Button>
              </div>
              {children(index)}
            </fieldset>
          </li>
        ))}
      </ol>
      {count < most ? (
        <div>
          <Button look="outline" dense name={button} value="add">
            {words.add}
          </Button>
        </div>
      ) : (
        <p className="text-muted text-small">{words.full}</p>
      )}
    </div>
  );
}
