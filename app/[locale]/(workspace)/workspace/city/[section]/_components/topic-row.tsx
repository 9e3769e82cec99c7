'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import { FormCheckbox } from '@/components/forms/fields';
import { useFieldState } from '@/components/forms/form-context';
import type { Proof } from '@/lib/cities/profile/model';
import { ProofFields, type ProofTexts } from './proof-fields';

type Texts = ProofTexts & { offer: string; seek: string; both: string };

const TopicTexts = createContext<Texts | null>(null);

/** Hands the words of all rows down once: a hundred rows would each carry them. */
export function TopicTextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <TopicTexts value={texts}>{children}</TopicTexts>;
}

type Props = {
  id: string;
  label: string;
  /** The saved proof of a ticked sub-topic, empty parts and all. */
  proof?: Proof;
  /** The saved proof is complete. */
  attached?: boolean;
  /** "raises the provisional score from … to …" */
  gain?: string;
  /** The saved proof needs a correction. */
  wrong?: boolean;
};

/**
 * One sub-topic: a box, the direction it takes from its sector, and its proof. The proof's fields come with the tick;
 * without script they are there once the sub-topic has been saved.
 */
export function TopicRow({ id, label, proof, ...state }: Props) {
  const name = `topics.${id}`;
  const texts = useContext(TopicTexts);
  const { typed } = useFieldState(`${name}.chosen`);
  const [ticked, setTicked] = useState(typed ? typed.length > 0 : proof !== undefined);
  if (!texts) return null;
  return (
    <div className="reveal border-hairline border-b py-2.5">
      <div
        className="reveal-by flex items-baseline justify-between gap-4"
        onInput={() => setTicked(true)}
      >
        <FormCheckbox name={`${name}.chosen`} label={label} checked={proof !== undefined} />
        <span className="shrink-0 text-muted text-small">
          <span className="way way-offer">{texts.offer}</span>
          <span className="way way-seek">{texts.seek}</span>
          <span className="way way-both">{texts.both}</span>
        </span>
      </div>
      {ticked ? (
        <div className="reveal-body mt-1.5 ml-7.5 text-small">
          <ProofFields name={name} proof={proof} texts={texts} {...state} />
        </div>
      ) : null}
    </div>
  );
}
