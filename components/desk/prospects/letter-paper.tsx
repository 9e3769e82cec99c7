import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LetterHead, LetterText, SignatureLine } from '@/components/letter/letter-parts';
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
      <LetterHead officeEn={host.officeEn} officeZh={host.officeZh} />
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
      <TwoLanguages
        english={<LetterText>{letter.textEn}</LetterText>}
        chinese={<LetterText>{letter.textZh}</LetterText>}
      />
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

function Signature({ office, children }: { office: string; children: ReactNode }) {
  return (
    <SignatureLine>
      <p>{office}</p>
      <p className="text-muted text-note">{children}</p>
    </SignatureLine>
  );
}
