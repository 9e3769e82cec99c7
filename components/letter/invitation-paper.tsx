import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { QrCode } from '@/components/report/qr-code';
import { DemoMark } from '@/components/ui/tag';
import { TwoLanguages } from '@/components/ui/two-languages';
import { env } from '@/lib/env';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { verifyAddress, withoutScheme } from '@/lib/reports/paths';
import type { IssuedLetter, LetterTexts } from '@/lib/visits/letter/model';
import type { VisitDetail } from '@/lib/visits/views';
import { LetterBody, LetterHead } from './letter-parts';

type Props = {
  letter: LetterTexts;
  /** Null for a draft: no number, no date, nothing to verify. */
  issued: IssuedLetter | null;
  visit: Pick<VisitDetail, 'host' | 'demo'>;
};

/** An invitation letter: both languages side by side at the same size, room for signature and seal. */
export async function InvitationPaper({ letter, issued, visit }: Props) {
  const [en, zh] = await Promise.all([words('en'), words('zh-CN')]);
  const both = (english: ReactNode, chinese: ReactNode) => (
    <>
      <span lang="en">{english}</span> <span lang="zh-CN">{chinese}</span>
    </>
  );
  return (
    <article className="font-letter">
      {visit.demo ? <DemoMark>{both(en('demo'), zh('demo'))}</DemoMark> : null}
      <LetterHead {...visit.host} />
      <p className="flex flex-wrap justify-between gap-x-4 pt-3 pb-5 text-small print:pt-2 print:pb-3">
        <Standing issued={issued} zone={visit.host.timeZone} words={{ en, zh }} />
      </p>
      <TwoLanguages
        english={<h1 className="font-semibold text-[1.375rem] leading-8">{en('document')}</h1>}
        chinese={<p className="font-semibold text-[1.375rem] leading-8">{zh('document')}</p>}
      />
      <LetterBody letter={letter} seal={{ en: en('seal'), zh: zh('seal') }} />
      <Foot issued={issued} words={{ en, zh }} />
    </article>
  );
}

const words = (locale: Locale) => getTranslations({ locale, namespace: 'letter' });
type Words = Record<'en' | 'zh', Awaited<ReturnType<typeof words>>>;

/** Number and date, or that there is none yet. */
function Standing(props: { issued: IssuedLetter | null; zone: string; words: Words }) {
  const { issued, zone } = props;
  const { en, zh } = props.words;
  if (!issued) {
    return (
      <>
        <span lang="en">{en('mark.draft')}</span>
        <span lang="zh-CN">{zh('mark.draft')}</span>
      </>
    );
  }
  const day = dayIn(zone, issued.issuedAt);
  return (
    <>
      <span>
        <span lang="en">{en('number', { number: issued.number })}</span>{' '}
        <span lang="zh-CN">{zh('number', { number: issued.number })}</span>
      </span>
      <span>
        <span lang="en">{formatDay('en', day)}</span>{' '}
        <span lang="zh-CN">{formatDay('zh-CN', day)}</span>
      </span>
    </>
  );
}

/** What the letter replaces, what counts, and where anybody verifies it. */
function Foot({ issued, words: { en, zh } }: { issued: IssuedLetter | null; words: Words }) {
  const address = issued && verifyAddress(env().NEXTAUTH_URL, issued.reference);
  const said = [
    { locale: 'en', t: en },
    { locale: 'zh-CN', t: zh },
  ];
  return (
    <footer className="mt-10 flex print:mt-4 break-inside-avoid items-end justify-between gap-6 border-control border-t pt-3 text-muted text-note">
      <div>
        {said.map(({ locale, t }) => (
          <p key={locale} lang={locale}>
            {issued?.supersededAt ? `${t('mark.superseded')} ` : null}
            {issued?.replaces ? `${t('replaces', { number: issued.replaces })} ` : null}
            {t('unsigned')}
          </p>
        ))}
      </div>
      {address ? (
        <div className="flex items-end gap-3 text-end">
          <div>
            <p>
              <span lang="en">{en('check')}</span> <span lang="zh-CN">{zh('check')}</span>
            </p>
            <p>{withoutScheme(address)}</p>
          </div>
          <QrCode text={address} label={en('qr', { address })} />
        </div>
      ) : null}
    </footer>
  );
}
