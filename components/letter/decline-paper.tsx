import { getTranslations } from 'next-intl/server';
import { DemoMark } from '@/components/ui/tag';
import { TwoLanguages } from '@/components/ui/two-languages';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { LetterTexts } from '@/lib/visits/letter/model';
import type { VisitDetail } from '@/lib/visits/views';
import { LetterBody, LetterHead } from './letter-parts';

type Props = {
  letter: LetterTexts;
  /** Null for a draft, which has no date. */
  sentAt: Date | null;
  visit: Pick<VisitDetail, 'host' | 'demo' | 'reference'>;
};

/** The letter of a declined request: both languages side by side at the same size, under the head of the office. */
export async function DeclinePaper({ letter, sentAt, visit }: Props) {
  const [en, zh] = await Promise.all([wordsIn('en', visit), wordsIn('zh-CN', visit)]);
  const day = sentAt && dayIn(visit.host.timeZone, sentAt);
  return (
    <article className="font-letter">
      {visit.demo ? (
        <DemoMark>
          <span lang="en">{en.demo}</span> <span lang="zh-CN">{zh.demo}</span>
        </DemoMark>
      ) : null}
      <LetterHead {...visit.host} />
      <p className="flex flex-wrap justify-between gap-x-4 pt-3 pb-5 text-small print:pt-2 print:pb-3">
        <span lang="en">{day ? formatDay('en', day) : en.draft}</span>
        <span lang="zh-CN">{day ? formatDay('zh-CN', day) : zh.draft}</span>
      </p>
      <TwoLanguages
        english={<h1 className={TITLE}>{en.document}</h1>}
        chinese={<p className={TITLE}>{zh.document}</p>}
      />
      <div className="pt-2">
        <TwoLanguages english={<p>{en.subject}</p>} chinese={<p>{zh.subject}</p>} />
      </div>
      <LetterBody letter={letter} seal={{ en: en.seal, zh: zh.seal }} />
      <footer className="mt-10 print:mt-4 break-inside-avoid border-control border-t pt-3 text-muted text-note">
        <p lang="en">{en.unsigned}</p>
        <p lang="zh-CN">{zh.unsigned}</p>
      </footer>
    </article>
  );
}

const TITLE = 'font-semibold text-[1.375rem] leading-8';

async function wordsIn(locale: Locale, visit: Props['visit']) {
  const t = await getTranslations({ locale, namespace: 'declineLetter' });
  const letter = await getTranslations({ locale, namespace: 'letter' });
  return {
    demo: t('demo'),
    draft: t('mark.draft'),
    document: t('document'),
    subject: t('subject', { reference: visit.reference ?? '' }),
    seal: letter('seal'),
    unsigned: t('unsigned'),
  };
}
