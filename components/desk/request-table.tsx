import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Status, StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { requestAnswers } from '@/components/visit/request-answers';
import { UserText } from '@/components/visit/user-text';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { type Locale, otherLocale } from '@/lib/i18n/routing';
import type { VisitDetail } from '@/lib/visits/views';
import { actPath, offeredAct } from './acts';

type Props = { visit: VisitDetail; locale: Locale };

const STATE_SIGN: Record<string, Status> = { to_check: 'in_progress', confirmed: 'met' };

/** The request as submitted: title and purpose beside their counterpart in the other language, then every other answer. */
export async function RequestTable({ visit, locale }: Props) {
  const t = await getTranslations('desk.request');
  const field = await getTranslations('visits.field');
  const { request } = visit;
  const answers = (await requestAnswers(request, locale, visit.mandateFile)).filter(
    (one) => one.field !== 'title' && one.field !== 'purpose',
  );
  const lang = request.textLocale;
  const other = otherLocale(lang);
  const submitted = visit.submittedAt
    ? formatDay(locale, dayIn(visit.host.timeZone, visit.submittedAt))
    : '';
  return (
    <>
      <div aria-hidden="true" className={`${ROW} border-ink border-t py-2.5 max-md:hidden`}>
        <span />
        <span className="text-muted text-small">
          {t('original', { language: t(`language.${lang}`), day: submitted })}
        </span>
        <span className="text-muted text-small">{t(`language.${other}`)}</span>
      </div>
      <dl className="ledger ledger-top">
        <Pair term={field('title')} visit={visit} text={request.title} other={request.titleOther} />
        <Pair
          term={field('purpose')}
          visit={visit}
          text={request.purpose}
          other={request.purposeOther}
        />
        {answers.map(({ field: key, label, value }) => (
          <div key={key} className={ROW}>
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 md:col-span-2">
              {value ?? <span className="text-muted">{t('none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const ROW = 'grid gap-x-6 gap-y-1 md:grid-cols-[6.25rem_minmax(0,1fr)_minmax(0,1fr)]';

type PairProps = { visit: VisitDetail; term: string; text: string; other: string };

/** One text in both languages; the second column says how far its wording may be trusted. */
async function Pair({ visit, term, text, other }: PairProps) {
  const t = await getTranslations('desk.request');
  const lang = visit.request.textLocale;
  const untranslated = other === '' || visit.textState === 'untranslated';
  const state = other === '' ? 'untranslated' : visit.textState;
  return (
    <div className={ROW}>
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0">
        <Label>{t(`language.${lang}`)}</Label>
        <UserText lang={lang}>{text}</UserText>
      </dd>
      <dd className="min-w-0">
        <Label>{t(`language.${otherLocale(lang)}`)}</Label>
        {other ? <UserText lang={otherLocale(lang)}>{other}</UserText> : null}
        <span className="flex flex-wrap gap-x-4 text-small">
          <StatusMark
            status={STATE_SIGN[state] ?? 'to_do'}
            label={t(`textState.${stateOf(state)}`)}
          />
          {offeredAct(visit, 'translation') && state !== 'confirmed' ? (
            <TextLink
              href={actPath(visit.id, 'translation')}
              label={t(untranslated ? 'translateLabel' : 'checkLabel', { field: term })}
            >
              {untranslated ? t('translate') : t('check')}
            </TextLink>
          ) : null}
        </span>
      </dd>
    </div>
  );
}

/** Unknown states of old rows read as untranslated. */
const stateOf = (state: string) =>
  state === 'to_check' || state === 'confirmed' ? state : 'untranslated';

/** Names the language where the two columns stand one above the other, and for screen readers. */
const Label = ({ children }: { children: ReactNode }) => (
  <span className="block text-muted text-note md:sr-only">{children}</span>
);
