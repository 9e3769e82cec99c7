import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DemoMark } from '@/components/ui/tag';
import { TwoLanguages } from '@/components/ui/two-languages';
import { dayIn } from '@/lib/hosts/day';
import type { HostSummary } from '@/lib/hosts/queries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import type { Letter } from '@/lib/prospects/invitation/model';

type Props = {
  letter: Pick<Letter, 'addressee' | 'textEn' | 'textZh'>;
  /** Null for a draft that nobody has saved, which bears no date. */
  savedAt: Date | null;
  host: HostSummary;
  demo: boolean;
};

/** The letter as it leaves the house: both languages side by side, the same size, room for signature and seal. */
export async function LetterPaper({ letter, savedAt, host, demo }: Props) {
  const [en, zh] = await Promise.all([words('en'), words('zh-CN')]);
  const day = savedAt && dayIn(host.timeZone, savedAt);
  return (
    <article className="font-letter">
      {demo ? (
        <DemoMark>
          <span lang="en">{en('draftMark')}</span> <span lang="zh-CN">{zh('draftMark')}</span>
        </DemoMark>
      ) : null}
      <header className="border-ink border-b-4 border-double pt-4 pb-3 text-center">
        <p lang="zh-CN" className="font-semibold text-[1.5rem] leading-9">
          {host.officeZh}
        </p>
        <p lang="en" className="text-[1.0625rem]">
          {host.officeEn}
        </p>
      </header>
      <p className="flex flex-wrap justify-end gap-x-4 pt-3 pb-5 text-small">
        <span lang="en">{day ? formatDay('en', day) : en('draft')}</span>
        <span lang="zh-CN">{day ? formatDay('zh-CN', day) : zh('draft')}</span>
      </p>
      <p lang={textLanguage(letter.addressee)} className="whitespace-pre-line pb-6">
        {letter.addressee}
      </p>
      <h1 className="sr-only">
        <span lang="en">{en('document')}</span> <span lang="zh-CN">{zh('document')}</span>
      </h1>
      <TwoLanguages english={<Text>{letter.textEn}</Text>} chinese={<Text>{letter.textZh}</Text>} />
      <div className="pt-14">
        <TwoLanguages
          english={<Signature office={host.officeEn}>{en('signature')}</Signature>}
          chinese={<Signature office={host.officeZh}>{zh('signature')}</Signature>}
        />
      </div>
    </article>
  );
}

const words = (locale: Locale) => getTranslations({ locale, namespace: 'prospects.letter' });

/** Paragraphs as typed: a blank line begins the next one. */
function Text({ children }: { children: string }) {
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

function Signature({ office, children }: { office: string; children: ReactNode }) {
  return (
    <div className="break-inside-avoid border-control border-t pt-2">
      <p>{office}</p>
      <p className="text-muted text-note">{children}</p>
    </div>
  );
}
