import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FileLine } from '@/components/files/file-line';
import { TextLink } from '@/components/ui/text-link';
import type { FileView } from '@/lib/files/model';
import { formatDays } from '@/lib/i18n/format';
import { languageName, listed } from '@/lib/i18n/lists';
import { type Locale, otherLocale } from '@/lib/i18n/routing';
import { PARTY_KINDS } from '@/lib/visits/model';
import { partySize, type RequestContent } from '@/lib/visits/request';
import { windowLetter } from '@/lib/visits/windows';
import { Lines } from './answer-lines';
import { UserText } from './user-text';

/** Answers that take more than a word: each null where nothing was answered. */

/** A text, and below it its counterpart in the other language. */
export function written(text: string, other: string, lang: Locale): ReactNode | null {
  if (text === '' && other === '') return null;
  return (
    <>
      {text ? <UserText lang={lang}>{text}</UserText> : null}
      {other ? (
        <span className="mt-1 block text-muted">
          <UserText lang={otherLocale(lang)}>{other}</UserText>
        </span>
      ) : null}
    </>
  );
}

export async function objectives({ objectives: all, textLocale }: RequestContent) {
  if (all.length === 0) return null;
  const t = await getTranslations('request.check');
  return (
    <ol className="list-decimal pl-5">
      {all.map(({ text, measure }) => (
        <li key={`${text}-${measure}`} className="pb-1">
          <UserText lang={textLocale}>{text}</UserText>
          {measure ? (
            <span className="block text-muted">
              {t.rich('measure', {
                measure,
                text: (chunks) => <UserText lang={textLocale}>{chunks}</UserText>,
              })}
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

export async function head({
  headOffice,
  headRankBand,
  headElected,
  formerRankBand,
  textLocale,
}: RequestContent) {
  if (headOffice === '' && headRankBand === null) return null;
  const t = await getTranslations('request.check');
  const band = await getTranslations('visits.rankBand');
  return (
    <Lines
      lines={[
        headOffice && <UserText lang={textLocale}>{headOffice}</UserText>,
        headRankBand && band(`${headRankBand}.label`),
        headElected === null ? null : headElected ? t('elected') : t('appointed'),
        formerRankBand && t('former', { band: band(`${formerRankBand}.label`) }),
      ]}
    />
  );
}

export async function party({ party: counts }: RequestContent, locale: Locale) {
  const total = partySize(counts);
  if (total === 0) return null;
  const t = await getTranslations('request.check');
  const kind = await getTranslations('visits.party');
  const parts = PARTY_KINDS.filter((one) => counts[one] > 0).map((one) =>
    t('partyOf', { count: counts[one], kind: kind(one) }),
  );
  return <Lines lines={[t('people', { count: total }), listed(locale, parts)]} />;
}

export async function windows({ windows: all, textLocale }: RequestContent, locale: Locale) {
  if (all.length === 0) return null;
  const t = await getTranslations('request.check');
  return (
    <Lines
      lines={all.map(({ earliest, latest, days, reason }, index) => {
        const dates =
          earliest && latest && earliest <= latest
            ? formatDays(locale, earliest, latest)
            : [earliest, latest].map((day) => day ?? '…').join(' – ');
        const letter = windowLetter(index);
        return (
          <>
            {t('windowLine', { letter, dates, days: days ? t('days', { count: days }) : '…' })}
            {reason ? (
              <span className="block text-muted">
                <UserText lang={textLocale}>{reason}</UserText>
              </span>
            ) : null}
          </>
        );
      })}
    />
  );
}

export async function workingLanguages(
  { languages, ownInterpreter }: RequestContent,
  locale: Locale,
) {
  if (languages.length === 0 && ownInterpreter === null) return null;
  const t = await getTranslations('request.check');
  const names = languages.map((code) => languageName(locale, code));
  const interpreter = ownInterpreter ? t('interpreterOwn') : t('interpreterHost');
  return <Lines lines={[listed(locale, names), ownInterpreter === null ? null : interpreter]} />;
}

export async function costs({ paysInternational, paysLocal, paysMeals }: RequestContent) {
  if (!paysInternational && !paysLocal && !paysMeals) return null;
  const t = await getTranslations('request.check');
  const payer = await getTranslations('visits.payer');
  return (
    <Lines
      lines={[
        paysInternational && t('international', { payer: payer(paysInternational) }),
        paysLocal && t('local', { payer: payer(paysLocal) }),
        paysMeals && t('meals', { payer: payer(paysMeals) }),
      ]}
    />
  );
}

/** Who answers questions, or the deputy. */
export function person(request: RequestContent, who: 'contact' | 'deputy') {
  const { textLocale } = request;
  const given = (['Name', 'Office', 'Email', 'Phone'] as const).map(
    (part) => request[`${who}${part}`],
  );
  if (given.every((one) => one === '')) return null;
  return <Lines lines={given.map((one) => one && <UserText lang={textLocale}>{one}</UserText>)} />;
}

export async function mandate(
  { mandate: state, mandateUrl, mandateNote, textLocale }: RequestContent,
  file: (FileView & { href: string }) | null,
  locale: Locale,
) {
  if (state === null) return null;
  const t = await getTranslations('visits.mandate');
  return (
    <Lines
      lines={[
        t(state),
        file && <FileLine file={file} href={file.href} locale={locale} />,
        mandateUrl && <TextLink href={mandateUrl}>{mandateUrl}</TextLink>,
        mandateNote && <UserText lang={textLocale}>{mandateNote}</UserText>,
      ]}
    />
  );
}
