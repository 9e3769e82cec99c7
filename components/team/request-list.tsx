import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { JoinRequestRow } from '@/lib/organisations/join-requests/queries';

type Props = { requests: readonly JoinRequestRow[]; locale: Locale; timeZone: string };

/** People who ask to join the team, the longest waiting first; each leads to a page with the answer. */
export async function RequestList({ requests, locale, timeZone }: Props) {
  const t = await getTranslations('organisations.requests');
  const day = (instant: Date) => formatDay(locale, dayIn(timeZone, instant));
  return (
    <Ledger top>
      {requests.map((request) => (
        <LedgerRow
          key={request.id}
          end={
            <TextLink
              href={`/workspace/team/requests/${request.id}`}
              tone="strong"
              label={t('answerLabel', { name: request.name })}
            >
              {t('answer')}
            </TextLink>
          }
        >
          <h3 className="text-h3" lang="">
            {request.name}
          </h3>
          <p className="text-muted text-small">
            <span lang="">{request.office}</span> ·{' '}
            <span className="break-all">{request.email}</span>
          </p>
          <p className="text-muted text-small">
            {t('since', { day: day(request.openedAt), until: day(request.lapsesAt) })}
          </p>
        </LedgerRow>
      ))}
    </Ledger>
  );
}
