import type { ReactNode } from 'react';
import { TwoLanguages } from '@/components/ui/two-languages';
import type { LetterTexts } from '@/lib/visits/letter/model';

/** Head of a letter: the office in both languages over a double rule; no arms, no red. */
export function LetterHead({ officeEn, officeZh }: { officeEn: string; officeZh: string }) {
  return (
    <header className="border-ink border-b-4 border-double pt-4 pb-3 text-center print:pt-2 print:pb-2">
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
    <div className="flex flex-col gap-3 print:gap-2">
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

type BodyProps = {
  letter: LetterTexts;
  /** Words in the place of the seal. */
  seal: { en: string; zh: string };
};

/** Addressee, text and room for signature and seal: both languages side by side at the same size. */
export function LetterBody({ letter, seal }: BodyProps) {
  return (
    <>
      <div className="pt-4 pb-6 print:pt-2 print:pb-4">
        <TwoLanguages
          english={<LetterText>{letter.addresseeEn}</LetterText>}
          chinese={<LetterText>{letter.addresseeZh}</LetterText>}
        />
      </div>
      <TwoLanguages
        english={<LetterText>{letter.textEn}</LetterText>}
        chinese={<LetterText>{letter.textZh}</LetterText>}
      />
      <TwoLanguages
        english={<Signatory>{letter.signatureEn}</Signatory>}
        chinese={
          <div className="relative pe-32">
            <Signatory>{letter.signatureZh}</Signatory>
            <p className="absolute end-0 top-0 flex size-28 flex-col items-center justify-center rounded-full border border-lacquer border-dashed text-center text-lacquer text-note">
              <span>{seal.zh}</span>
              <span lang="en">{seal.en}</span>
            </p>
          </div>
        }
      />
    </>
  );
}

/** Room to sign, as high as the seal. */
function Signatory({ children }: { children: string }) {
  return (
    <div className="min-h-28 pt-16">
      <SignatureLine>
        <p className="whitespace-pre-line">{children}</p>
      </SignatureLine>
    </div>
  );
}
