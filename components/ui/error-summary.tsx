'use client';

import { useEffect, useRef } from 'react';

type Props = {
  /** "Two things to correct" (`errors.summaryTitle`). */
  title: string;
  /** In the order of the form; `id` is the field's id, none for an error of the whole form. */
  errors: readonly { id?: string; message: string }[];
};

/**
 * Stands above a form that came back with errors, takes the focus, links to each field and says "Error" in the
 * window's title, in the words `<main>` carries.
 */
export function ErrorSummary({ title, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);

  // A new list of errors means the form was sent again: the reader must hear about it again.
  useEffect(() => {
    if (errors.length === 0) return;
    box.current?.focus();
    const title = document.title;
    const prefix = box.current?.closest('main')?.dataset.errorTitle ?? '';
    document.title = prefix + title;
    return () => {
      document.title = title;
    };
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-box border-2 border-lacquer px-5 py-4"
    >
      <h2 className="text-h3">{title}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={`${id}-${message}`}>
            {id ? (
              <a href={`#${id}`} className="link text-lacquer">
                {message}
              </a>
            ) : (
              <span className="text-lacquer">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
