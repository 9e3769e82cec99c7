import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { StatusMark } from '@/components/ui/status-mark';
import { UserText } from '@/components/visit/user-text';
import { anchorName } from '@/lib/cities/claims/remark-anchors';
import type { ClaimRemark } from '@/lib/cities/claims/remarks';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';

type Props = {
  remarks: readonly ClaimRemark[];
  locale: Locale;
  /** What follows a remark: what has changed since, or the form that answers it. */
  after?: (remark: ClaimRemark) => ReactNode;
};

/** The remarks of the programme on a profile, each with what it is about and the answer. */
export async function RemarkList({ remarks, locale, after }: Props) {
  const t = await getTranslations('review.remarks');
  const words = await translator(locale);
  return (
    <Ledger top>
      {remarks.map((one) => (
        <LedgerRow
          key={one.id}
          end={
            <StatusMark
              status={one.answer ? 'met' : 'to_do'}
              label={one.answer ? t('answered') : t('open')}
            />
          }
        >
          <div id={`remark-${one.id}`}>
            <h3>{anchorName(one, locale, words)}</h3>
            <p>
              <UserText lang={one.textLocale}>{one.text}</UserText>
            </p>
            {one.answer ? (
              <p className="mt-2 border-hairline border-l-[3px] pl-4">
                <b>{one.answer.kind === 'done' ? t('done') : t('answer')}</b>{' '}
                <UserText lang={one.answer.textLocale}>{one.answer.text}</UserText>
              </p>
            ) : null}
            {after?.(one)}
          </div>
        </LedgerRow>
      ))}
    </Ledger>
  );
}
