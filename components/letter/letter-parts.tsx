import type { ReactNode } from 'react';

/** Head of a letter: the office in both languages over a double rule; no arms, no red. */
export function LetterHead({ officeEn, officeZh }: { officeEn: string; officeZh: string }) {
  return (
    <header className="border-ink border-b-4 border-double pt-4 pb-3 text-center">
      <p lang="zh-CN" className="font-semibold text-[1.5rem] leading-9">
        {officeZh}
      </p>
      <p lang="en" className="text-[1.0625rem]">
        {officeEn}
      </p>
    </header>
  );
}

/** Paragraphs as typed: a blank line begins the next one. */
export function LetterText({ children }: { children: string }) {
  return (
    <div className="flex flex-col gap-3">
      {children.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className="whitespace-pre-line [overflow-wrap:anywhere]">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

/** A rule to sign on, and who signs. */
export function SignatureLine({ children }: { children: ReactNode }) {
  return <div className="break-inside-avoid border-control border-t pt-2">{children}</div>;
}
