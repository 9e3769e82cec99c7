import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { Button, ButtonRow } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { makeCityReportAction, makeDeskReportAction } from '@/lib/reports/actions';
import { REPORT_FORMS } from '@/lib/reports/model';

/** Whose report it becomes, and of which match. */
export type Subject = { side: 'city'; host: string } | { side: 'host'; city: string };

/** In which language, and who has reviewed it. */
export async function ReportForm({ subject }: { subject: Subject }) {
  const t = await getTranslations('reports.make');
  const [action, name, slug] =
    subject.side === 'city'
      ? ([makeCityReportAction, 'host', subject.host] as const)
      : ([makeDeskReportAction, 'city', subject.city] as const);
  return (
    <ActionForm action={action} formKey={newFormKey()} className="flex max-w-form flex-col gap-6">
      <input type="hidden" name={name} value={slug} />
      <FormRadioGroup
        name="form"
        label={t('form.label')}
        options={REPORT_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
        chosen="both"
      />
      <FormTextField
        name="reviewerName"
        label={t('reviewerName.label')}
        hint={t('reviewerName.hint')}
        autoComplete="off"
      />
      <FormTextField name="reviewerOffice" label={t('reviewerOffice.label')} autoComplete="off" />
      <ButtonRow>
        <Button>{t('submit')}</Button>
      </ButtonRow>
      <p className="text-muted text-note">{t('note')}</p>
    </ActionForm>
  );
}
