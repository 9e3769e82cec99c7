import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormDateField, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { removeClosedPeriodAction, saveClosedPeriodAction } from '@/lib/hosts/closed/actions';
import { type ClosedPeriod, PERIOD_NAME_LENGTH } from '@/lib/hosts/closed/model';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  periods: readonly ClosedPeriod[];
  /** The period whose form is open, `new`, or nothing. */
  edited: string | string[] | undefined;
  locale: Locale;
};

const EDIT = '/desk/rules?edit=';

/** Days on which the host receives nobody; the desk keeps them. */
export async function ClosedSection({ periods, edited, locale }: Props) {
  const t = await getTranslations('rules.closed');
  const period = periods.find((one) => one.id === edited);
  const open = period !== undefined || edited === 'new';
  const nameOf = (one: ClosedPeriod) => (locale === 'zh-CN' ? one.nameZh : one.nameEn);
  return (
    <Section id="closed" title={t('title')} note={<p>{t('note')}</p>}>
      {periods.length === 0 ? <p>{t('none')}</p> : null}
      {periods.length === 0 ? null : (
        <Ledger top>
          {periods.map((one) => (
            <LedgerRow
              key={one.id}
              end={
                <span className="screen-only">
                  <TextLink
                    href={`${EDIT}${one.id}#closed`}
                    tone="strong"
                    label={t('editLabel', { name: nameOf(one) })}
                  >
                    {t('edit')}
                  </TextLink>
                </span>
              }
            >
              {nameOf(one)}{' '}
              <span className="text-muted text-small">
                {formatDays(locale, one.startsOn, one.endsOn)}
                {one.exceptEvent ? ` · ${t('spared', { event: one.exceptEvent })}` : null}
              </span>
            </LedgerRow>
          ))}
        </Ledger>
      )}
      {open ? <PeriodForm key={period?.id ?? 'new'} period={period ?? null} /> : null}
      {open ? null : (
        <p className="screen-only pt-4">
          <TextLink href={`${EDIT}new#closed`} tone="strong">
            {t('add')}
          </TextLink>
        </p>
      )}
    </Section>
  );
}

async function PeriodForm({ period }: { period: ClosedPeriod | null }) {
  const t = await getTranslations('rules');
  return (
    <div className="screen-only flex max-w-measure flex-col gap-5 pt-6">
      <ActionForm
        action={saveClosedPeriodAction}
        formKey={newFormKey()}
        className="flex flex-col gap-5"
      >
        <h3>{period ? t('closed.editTitle') : t('closed.addTitle')}</h3>
        {period ? <input type="hidden" name="periodId" defaultValue={period.id} /> : null}
        {(['nameZh', 'nameEn'] as const).map((name) => (
          <FormTextField
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            lang={name === 'nameZh' ? 'zh-CN' : 'en'}
            width="short"
            maxLength={PERIOD_NAME_LENGTH}
            defaultValue={period?.[name]}
            required
          />
        ))}
        {(['startsOn', 'endsOn'] as const).map((name) => (
          <FormDateField
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            defaultValue={period?.[name]}
            required
          />
        ))}
        <FormTextField
          name="exceptEvent"
          label={t('fields.exceptEvent')}
          hint={t('closed.spareHint')}
          width="short"
          maxLength={PERIOD_NAME_LENGTH}
          defaultValue={period?.exceptEvent}
        />
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-3">
          <Button>{t('closed.save')}</Button>
          <TextLink href="/desk/rules#closed">{t('closed.cancel')}</TextLink>
        </div>
      </ActionForm>
      {period ? (
        <ActionForm action={removeClosedPeriodAction} formKey={newFormKey()}>
          <input type="hidden" name="periodId" defaultValue={period.id} />
          <Button look="outline">{t('closed.remove')}</Button>
        </ActionForm>
      ) : null}
    </div>
  );
}
