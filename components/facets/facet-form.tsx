import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';

type Props = {
  /** With the language. */
  action: string;
  /** The address the boxes follow: a new form for each result, also where a link has changed it. */
  address: string;
  words: Record<'filters' | 'filtersLabel' | 'apply' | 'any' | 'clear', string>;
  /** The address without filters; absent while none is in use. */
  clear?: string;
  children: ReactNode;
};

/** All filters as one form that is sent by a button and works without script; on phones behind a disclosure. */
export function FacetForm({ action, address, words, clear, children }: Props) {
  return (
    <details className="facets screen-only py-4">
      <summary>{words.filters}</summary>
      <search aria-label={words.filtersLabel}>
        <form key={address} action={action} className="flex flex-col">
          <div className="pb-4">
            <Button dense>{words.apply}</Button>
          </div>
          {children}
          <div className="flex flex-col items-start gap-3 border-hairline border-t pt-4">
            <p className="text-muted text-note">{words.any}</p>
            <Button dense look="outline">
              {words.apply}
            </Button>
            {clear === undefined ? null : (
              <TextLink href={clear} className="text-small">
                {words.clear}
              </TextLink>
            )}
          </div>
        </form>
      </search>
    </details>
  );
}
