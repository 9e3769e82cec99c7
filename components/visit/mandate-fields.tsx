import { getTranslations } from 'next-intl/server';
import { FormTextareaField, FormTextField } from '@/components/forms/fields';
import type { Locale } from '@/lib/i18n/routing';
import { typedText } from './typed-text';

type Props = { url?: string; note?: string; lang: Locale };

/** Where the mandate letter can be read, or how it reaches the office. */
export async function MandateFields({ url = '', note = '', lang }: Props) {
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
        {...typedText(note, lang)}
      />
    </div>
  );
}
