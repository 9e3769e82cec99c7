import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { Marked, MarkShape, type Shape } from '@/components/ui/mark-shape';
import { type Column, Table } from '@/components/ui/table';
import { newFormKey } from '@/lib/actions/form-key';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { resendMailAction } from '@/lib/mail/actions';
import { NOT_A_READER } from '@/lib/mail/delivery-error';
import type { MailStatus } from '@/lib/mail/model';
import type { Delivery } from '@/lib/mail/queries';

const SIGNS: Record<MailStatus, [Shape, string]> = {
  queued: ['clock', 'text-muted'],
  sent: ['check', 'text-acacia'],
  kept: ['envelope', 'text-muted'],
  failed: ['warning', 'text-lacquer'],
};

type Props = { rows: Delivery[]; locale: Locale; mayWrite: boolean };

/** Mails with what became of them. No bodies: a body may hold a link that opens an account. */
export async function DeliveryTable({ rows, locale, mayWrite }: Props) {
  const t = await getTranslations('mail.deliveries');
  const columns: Column[] = [
    { key: 'mail', header: t('mail') },
    { key: 'state', header: t('state') },
    { key: 'written', header: t('written'), className: 'whitespace-nowrap' },
    { key: 'tries', header: t('tries'), align: 'end', phone: 'hidden' },
  ];
  if (mayWrite && rows.some((row) => row.canResend)) {
    columns.push({ key: 'action', header: t('action'), align: 'end' });
  }
  return (
    <Table
      dense
      caption={t('caption')}
      columns={columns}
      note={t('zone')}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          mail: <Subject row={row} />,
          state: <State row={row} locale={locale} />,
          written: formatInstant(locale, row.createdAt, 'UTC'),
          tries: row.attempts,
          action: row.canResend ? <Resend row={row} /> : null,
        },
      }))}
    />
  );
}

function Subject({ row }: { row: Delivery }) {
  return (
    <>
      <span lang={row.subjectLocale}>{row.subject}</span>
      <span className="block font-normal text-muted text-small wrap-anywhere">{row.to}</span>
    </>
  );
}

async function State({ row, locale }: { row: Delivery; locale: Locale }) {
  const t = await getTranslations('mail');
  const [shape, colour] = SIGNS[row.status];
  return (
    <>
      <Marked
        mark={<MarkShape shape={shape} className={colour} />}
        label={t(`status.${row.status}`)}
      />
      {row.sentAt ? (
        <span className="block text-muted text-small">
          {t('deliveries.sentAt', { when: formatInstant(locale, row.sentAt, 'UTC') })}
        </span>
      ) : null}
      {row.error === NOT_A_READER ? (
        <span className="block text-muted text-small">{t('deliveries.notAReader')}</span>
      ) : null}
      {row.error && row.error !== NOT_A_READER ? (
        <span lang="en" className="block text-muted text-small wrap-anywhere">
          {row.error}
        </span>
      ) : null}
    </>
  );
}

async function Resend({ row }: { row: Delivery }) {
  const t = await getTranslations('mail.deliveries');
  return (
    <ActionForm action={resendMailAction} formKey={newFormKey()}>
      <input type="hidden" name="id" defaultValue={row.id} />
      <Button look="outline" dense aria-label={t('resendLabel', { subject: row.subject })}>
        {t('resend')}
      </Button>
    </ActionForm>
  );
}
