import { getTranslations } from 'next-intl/server';
import { FormSelectField, FormTextareaField } from '@/components/forms/fields';
import { requestChangesAction } from '@/lib/visits/desk-actions';
import { REQUEST_FIELDS } from '@/lib/visits/request';
import { type ActProps, DeskForm } from './desk-form';

const ROWS = [0, 1, 2, 3] as const;

/** Sends the request back with remarks, each on one field of it. */
export async function ChangesForm({ visit }: ActProps) {
  const t = await getTranslations('desk');
  const field = await getTranslations('visits.field');
  return (
    <DeskForm visit={visit} action={requestChangesAction} submit={t('act.changes.submit')}>
      {ROWS.map((row) => (
        <fieldset key={row}>
          <legend className="w-full border-hairline border-t pt-4">
            <h2 className="text-h3">{t('act.changes.remark', { number: row + 1 })}</h2>
          </legend>
          <div className="flex flex-col gap-4 pt-2">
            <FormSelectField name={`remarks[${row}].field`} label={t('fields.remarks.field')}>
              <option value="">{t('act.changes.choose')}</option>
              {REQUEST_FIELDS.map((one) => (
                <option key={one} value={one}>
                  {field(one)}
                </option>
              ))}
            </FormSelectField>
            <FormTextareaField
              name={`remarks[${row}].text`}
              label={t('fields.remarks.text')}
              hint={row === 0 ? t('act.changes.textHint') : undefined}
              rows={3}
            />
          </div>
        </fieldset>
      ))}
    </DeskForm>
  );
}
