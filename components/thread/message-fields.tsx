import { getTranslations } from 'next-intl/server';
import { FilesField } from '@/components/files/files-field';
import { filesWords } from '@/components/files/files-words';
import { FormRadioGroup, FormTextareaField } from '@/components/forms/fields';
import { MOST_FILES } from '@/lib/files/model';
import { type Locale, locales } from '@/lib/i18n/routing';
import { THREAD_LIMITS } from '@/lib/threads/model';

/** A message, the language it is written in, and what goes along; inside an UploadArea. */
export async function MessageFields({ locale }: { locale: Locale }) {
  const t = await getTranslations('threads');
  const files = await getTranslations('files.field');
  return (
    <>
      <FormTextareaField
        name="text"
        label={t('fields.text')}
        hint={t('hints.text')}
        rows={6}
        autoComplete="off"
        counter={{ max: THREAD_LIMITS.text, text: t.raw('hints.counter') }}
      />
      <FormRadioGroup
        name="locale"
        label={t('fields.locale')}
        row
        options={locales.map((one) => ({ value: one, label: t(`language.${one}`) }))}
        chosen={locale}
      />
      <FilesField
        name="files"
        label={files('label')}
        hint={files('hint', { count: MOST_FILES })}
        words={await filesWords(false)}
        locale={locale}
      />
    </>
  );
}
