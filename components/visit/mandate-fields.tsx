import { getTranslations } from 'next-intl/server';
import { FilesField } from '@/components/files/files-field';
import { filesWords } from '@/components/files/files-words';
import { FormTextareaField, FormTextField } from '@/components/forms/fields';
import type { Locale } from '@/lib/i18n/routing';
import { typedText } from './typed-text';

type Props = { url?: string; note?: string; lang: Locale; locale: Locale };

/** The mandate letter: its file, where it can be read, or how it reaches the office; inside a MandateArea. */
export async function MandateFields({ url = '', note = '', lang, locale }: Props) {
  const t = await getTranslations('request');
  const files = await getTranslations('files.field');
  return (
    <div className="flex flex-col gap-7 pt-2">
      <FilesField
        name="mandateFile"
        label={files('letterLabel')}
        hint={files('letterHint')}
        words={await filesWords(true)}
        locale={locale}
      />
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
