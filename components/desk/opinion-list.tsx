import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { StatusMark } from '@/components/ui/status-mark';
import { UserText } from '@/components/visit/user-text';
import { nameIn } from '@/lib/hosts/library/model';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import type { OpinionView } from '@/lib/visits/opinions/model';
import { stateOf } from './opinion-part';

type Props = { opinions: readonly OpinionView[]; locale: Locale };

/** What was asked of whom, by when, and what came of it. */
export async function OpinionList({ opinions, locale }: Props) {
  const t = await getTranslations('opinions');
  return (
    <Ledger top>
      {opinions.map((one) => (
        <LedgerRow key={one.id} end={<State opinion={one} />}>
          <h3>{nameIn(locale, one.of)}</h3>
          <p className="whitespace-pre-line">
            <UserText lang={textLanguage(one.question)}>{one.question}</UserText>
          </p>
          <p
            className={
              one.overdue ? 'font-semibold text-lacquer text-small' : 'text-muted text-small'
            }
          >
            {t('due', { day: formatDay(locale, one.dueOn) })}
          </p>
          {one.answer ? (
            <p className="mt-1 whitespace-pre-line">
              <UserText lang={textLanguage(one.answer)}>{one.answer}</UserText>
            </p>
          ) : null}
          {one.answeredOn ? (
            <p className="text-muted text-small">
              {[one.givenBy, one.documentNumber, formatDay(locale, one.answeredOn)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          ) : null}
        </LedgerRow>
      ))}
    </Ledger>
  );
}

async function State({ opinion }: { opinion: OpinionView }) {
  const t = await getTranslations('opinions.result');
  const { status, code } = stateOf(opinion);
  return <StatusMark status={status} label={t(code)} />;
}
