import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormCheckbox } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusMark } from '@/components/ui/status-mark';
import { PhoneOnly, Table } from '@/components/ui/table';
import { carryOutErasureAction } from '@/lib/accounts/actions';
import type { OpenRequest } from '@/lib/accounts/erasure/queries';
import { newFormKey } from '@/lib/actions/form-key';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';

type Props = { rows: readonly OpenRequest[]; locale: Locale; mayWrite: boolean };

/** Requests that wait: who, since when, how many days are left, and the act with what stands in its way. */
export async function OpenTable({ rows, locale, mayWrite }: Props) {
  const t = await getTranslations('erasure.list');
  const time = (instant: Date) => formatInstant(locale, instant, 'UTC');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'person', header: t('person') },
        { key: 'asked', header: t('asked') },
        { key: 'due', header: t('due') },
        { key: 'act', header: t('act') },
      ]}
      rows={rows.map((request) => ({
        key: request.id,
        cells: {
          person: <Who request={request} locale={locale} />,
          asked: (
            <>
              <PhoneOnly>{t('asked')} </PhoneOnly>
              {time(request.askedAt)}
            </>
          ),
          due: (
            <>
              <PhoneOnly>{t('due')} </PhoneOnly>
              {time(request.dueAt)}
              <span className="block">
                {request.daysLeft > 0 ? (
                  t('left', { days: request.daysLeft })
                ) : (
                  <StatusMark status="overdue" label={t('overdue', { days: -request.daysLeft })} />
                )}
              </span>
            </>
          ),
          act: <Act request={request} locale={locale} mayWrite={mayWrite} />,
        },
      }))}
      note={t('zone')}
    />
  );
}

function Who({ request, locale }: { request: OpenRequest; locale: Locale }) {
  return (
    <>
      <span lang="">{request.name}</span>
      <span className="block break-all font-normal text-muted text-small">{request.email}</span>
      {request.organisations.map(({ name, nameZh }) => {
        const chinese = locale === 'zh-CN' && nameZh !== null;
        return (
          <span
            key={name}
            className="block font-normal text-muted text-small"
            lang={locale === 'zh-CN' && !chinese ? 'und-Latn' : undefined}
          >
            {chinese ? nameZh : name}
          </span>
        );
      })}
    </>
  );
}

type ActProps = { request: OpenRequest; locale: Locale; mayWrite: boolean };

/** What stands in the way, or the form that carries it out, behind one more step. */
async function Act({ request, locale, mayWrite }: ActProps) {
  const [t, say] = await Promise.all([getTranslations('erasure.list'), translator(locale)]);
  if (request.blockers.length > 0) {
    return (
      <>
        <StatusMark status="caution" label={t('blocked')} />
        {request.blockers.map(({ code, params }) => (
          <span key={code} className="block text-small">
            {say(code, params)}
          </span>
        ))}
      </>
    );
  }
  if (!mayWrite) return null;
  return (
    <Disclosure summary={t('erase')}>
      <ActionForm
        action={carryOutErasureAction}
        formKey={newFormKey()}
        className="flex flex-col gap-4"
      >
        <input type="hidden" name="request" defaultValue={request.id} />
        <FormCheckbox
          name="sure"
          value="yes"
          label={t('sure', { name: request.name })}
          hint={t('actNote')}
        />
        <div>
          <Button look="danger" dense>
            {t('erase')}
          </Button>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
