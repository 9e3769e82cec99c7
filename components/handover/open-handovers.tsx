import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { newFormKey } from '@/lib/actions/form-key';
import { withdrawHandoverAction } from '@/lib/handover/actions';
import type { OpenHandover } from '@/lib/handover/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { open: readonly OpenHandover[]; locale: Locale; timeZone: string };

/** Handovers that wait for their successor; an officer of the team can take them back. */
export async function OpenHandovers({ open, locale, timeZone }: Props) {
  const t = await getTranslations('handover.open');
  const day = (instant: Date) => formatDay(locale, dayIn(timeZone, instant));
  return (
    <Ledger top>
      {open.map(({ id, from, to, leaves, createdAt, lapsesAt }) => (
        <LedgerRow
          key={id}
          end={
            <ActionForm action={withdrawHandoverAction} formKey={newFormKey()}>
              <input type="hidden" name="handover" defaultValue={id} />
              <Button look="danger" dense aria-label={`${t('withdraw')}: ${to.name}`}>
                {t('withdraw')}
              </Button>
            </ActionForm>
          }
        >
          <h3 className="text-h3">{t('to', { from, to: to.name })}</h3>
          <p className="break-all text-muted text-small">{to.email}</p>
          <p className="text-muted text-small">
            {t('until', { date: day(createdAt), until: day(lapsesAt) })}{' '}
            {t(leaves ? 'leaves' : 'stays', { from })}
          </p>
        </LedgerRow>
      ))}
    </Ledger>
  );
}
