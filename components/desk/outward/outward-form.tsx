import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormDateField, FormSelectField, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { PAYERS, RANK_BANDS } from '@/lib/visits/model';
import { recordOutwardVisitAction } from '@/lib/visits/outward/actions';
import { SOURCE_LENGTH } from '@/lib/visits/outward/model';

/** Days, rank, costs and source of a visit from here; `cancel` leads back without it. */
export async function OutwardForm({ cityId, cancel }: { cityId: string; cancel: string }) {
  const t = await getTranslations('outward');
  const band = await getTranslations('visits.rankBand');
  return (
    <ActionForm
      action={recordOutwardVisitAction}
      formKey={newFormKey()}
      className="screen-only flex max-w-measure flex-col gap-5 pt-6"
    >
      <h3>{t('addTitle')}</h3>
      <input type="hidden" name="cityId" defaultValue={cityId} />
      <div className="flex flex-wrap gap-x-6 gap-y-5">
        <FormDateField name="startsOn" label={t('fields.startsOn')} required />
        <FormDateField name="endsOn" label={t('fields.endsOn')} required />
      </div>
      <FormSelectField name="headRankBand" label={t('fields.headRankBand')} defaultValue="">
        <option value="">{t('unknown')}</option>
        {RANK_BANDS.map((value) => (
          <option key={value} value={value}>
            {band(`${value}.label`)}
          </option>
        ))}
      </FormSelectField>
      <FormSelectField name="paysLocal" label={t('fields.paysLocal')} defaultValue="">
        <option value="">{t('unknown')}</option>
        {PAYERS.map((value) => (
          <option key={value} value={value}>
            {t(`payerOption.${value}`)}
          </option>
        ))}
      </FormSelectField>
      <FormTextField
        name="source"
        label={t('fields.source')}
        hint={t('hints.source')}
        maxLength={SOURCE_LENGTH}
        autoComplete="off"
        required
      />
      <FormTextField
        name="sourceUrl"
        type="url"
        label={t('fields.sourceUrl')}
        hint={t('hints.sourceUrl')}
        autoComplete="off"
      />
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-3">
        <Button>{t('save')}</Button>
        <TextLink href={cancel}>{t('cancel')}</TextLink>
      </div>
    </ActionForm>
  );
}
