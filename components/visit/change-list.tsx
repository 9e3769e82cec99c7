import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { PartyMark } from '@/components/ui/party-mark';
import { StatusMark } from '@/components/ui/status-mark';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { sentences } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import type { ChangeRequest, ChangeStatus } from '@/lib/visits/changes/model';
import type { VisitDetail } from '@/lib/visits/views';
import { changeWords } from './change-words';
import { placeName } from './place-names';
import { UserText } from './user-text';

type Props = {
  visit: Pick<VisitDetail, 'city' | 'host' | 'side'>;
  changes: readonly ChangeRequest[];
  locale: Locale;
};

const SIGN = {
  open: 'to_do',
  accepted: 'met',
  refused: 'refused',
  withdrawn: 'withdrawn',
  lapsed: 'expired',
} as const satisfies Record<ChangeStatus, string>;

/** Changes after approval, newest first: the point before and after, who asked and why, what was answered. */
export async function ChangeList({ visit, changes, locale }: Props) {
  const status = await getTranslations('visits.changeStatus');
  return (
    <Ledger top>
      {[...changes].reverse().map((one) => (
        <LedgerRow
          key={one.id}
          start={<PartyMark party={one.side} />}
          end={<StatusMark status={SIGN[one.status]} label={status(one.status)} />}
        >
          <ChangeEntry visit={visit} change={one} locale={locale} />
        </LedgerRow>
      ))}
    </Ledger>
  );
}

async function ChangeEntry({
  visit,
  change,
  locale,
}: Omit<Props, 'changes'> & { change: ChangeRequest }) {
  const t = await getTranslations('changes');
  const point = await getTranslations('visits.changePoint');
  const status = await getTranslations('visits.changeStatus');
  const { timeZone } = visit[visit.side === 'city' ? 'city' : 'host'];
  const day = (instant: Date) => formatDay(locale, dayIn(timeZone, instant));
  const asked = { name: placeName(locale, visit[change.side]), day: day(change.madeAt) };
  const small = change.answerDue === null;
  return (
    <>
      <h3>{point(change.point)}</h3>
      <BeforeAfter change={change} locale={locale} />
      {change.headName ? (
        <p className="text-small">{t('newHead', { name: change.headName })}</p>
      ) : null}
      <p className="mt-1 whitespace-pre-line">
        <UserText lang={textLanguage(change.reason)}>{change.reason}</UserText>
      </p>
      {change.answer ? (
        <p className="mt-1 whitespace-pre-line text-muted">
          <UserText lang={textLanguage(change.answer)}>{change.answer}</UserText>
        </p>
      ) : null}
      <p className="text-muted text-small">
        {sentences(locale, [
          small ? t('noted', asked) : t(`asked.${change.side}`, asked),
          change.status === 'open' && change.answerDue
            ? t('due', { day: formatDay(locale, change.answerDue) })
            : null,
          change.answeredAt && !small
            ? t('answered', { status: status(change.status), day: day(change.answeredAt) })
            : null,
        ])}
      </p>
    </>
  );
}

/** The value now and the one asked for, under their names. */
export async function BeforeAfter({ change, locale }: { change: ChangeRequest; locale: Locale }) {
  const t = await getTranslations('changes.value');
  const words = await changeWords(change, locale);
  return (
    <dl className="grid gap-x-4 md:grid-cols-[max-content_minmax(0,1fr)]">
      {(['before', 'after'] as const).map((when) => (
        <div key={when} className="contents">
          <dt className="text-muted">{t(when)}</dt>
          <dd className={when === 'after' ? 'font-semibold' : undefined}>
            <UserText lang={textLanguage(words[when])}>{words[when]}</UserText>
          </dd>
        </div>
      ))}
    </dl>
  );
}
