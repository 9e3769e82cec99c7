'use client';

import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { Fingerprint } from '@/components/plots/fingerprint';
import { cx } from '@/components/ui/cx';
import { Meter } from '@/components/ui/progress';
import { fingerprintOf } from '@/lib/cities/profile/fingerprint-of';
import { liveSectors, type SectorOutline } from '@/lib/cities/profile/live-answers';
import type { ProfileContent } from '@/lib/cities/profile/model';
import { STRENGTH_PARTS, type StrengthPart, strengthOf } from '@/lib/cities/profile/strength';

type Answers = Pick<ProfileContent, 'sectors' | 'readiness'>;

const Live = createContext<Answers>({ sectors: [], readiness: {} });

type Props = { saved: Answers; outline: readonly SectorOutline[]; children: ReactNode };

/** Keeps what stands beside the form in step with what is ticked. Without script it shows the saved answers. */
export function LiveSectors({ saved, outline, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [sectors, setSectors] = useState(saved.sectors);
  function read() {
    const form = box.current?.querySelector<HTMLFormElement>('main form, form');
    if (form) setSectors(liveSectors(new FormData(form), outline));
  }
  return (
    <Live value={{ sectors, readiness: saved.readiness }}>
      <div ref={box} onInput={read}>
        {children}
      </div>
    </Live>
  );
}

/** How many of a limited number are used: `text` holds `{used}`. Over the limit the figure is marked. */
export function LiveUsed({
  of,
  limit,
  text,
}: {
  of: 'top' | 'topics';
  limit: number;
  text: string;
}) {
  const { chosenTopics, topPriorities } = strengthOf(useContext(Live));
  const used = of === 'top' ? topPriorities : chosenTopics;
  return (
    <b aria-live="polite" className={cx('whitespace-nowrap', used > limit && 'text-lacquer')}>
      {text.replace('{used}', String(used))}
    </b>
  );
}

type MeterTexts = {
  label: Record<StrengthPart, string>;
  /** The sentence about the thinnest part; one holds `{proven}` and `{chosen}`. */
  thin: Record<StrengthPart, string>;
};

/** Strong and thin parts as bars, and a sentence about the thinnest. */
export function LiveStrength({ label, thin }: MeterTexts) {
  const strength = strengthOf(useContext(Live));
  const sentence = thin[strength.thinnest]
    .replace('{proven}', String(strength.provenTopics))
    .replace('{chosen}', String(strength.chosenTopics));
  return (
    <>
      {STRENGTH_PARTS.map((part) => (
        <Meter key={part} label={label[part]} value={strength[part]} />
      ))}
      <p className="mt-2 text-muted">{sentence}</p>
    </>
  );
}

/** The city's fingerprint as it would be with what is ticked now. The text beside it says the same. */
export function LiveFingerprint({ size }: { size: number }) {
  return <Fingerprint interests={fingerprintOf(useContext(Live).sectors)} size={size} />;
}
