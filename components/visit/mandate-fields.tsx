import { getTranslations } from 'next-intl/server';
import { FormTextareaField, FormTextField } from '@/components/forms/fields';

/** Where the mandate letter can be read, or how it reaches the office. */
export async function MandateFields({ url = '', note = '' }: { url?: string; note?: string }) {
  const t = await getTranslations('request');
  return (
    <div className="flex flex-col gap-7 pt-2">
      <FormTextField
        name="mandateUrl"
        label={t('fields.mandateUrl')}
        hint={t('mandate.urlHint')}
        type="url"
        inputMode="url"
        defaultValue={url}
      />
      <FormTextareaField
        name="mandateNote"
        label={t('fields.mandateNote')}
        hint={t('mandate.noteHint')}
        rows={3}
        defaultValue={note}
      />
    </div>
  );
}
