import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextareaField } from '@/components/forms/fields';
import { type Locale, locales } from '@/lib/i18n/routing';
import { THREAD_LIMITS } from '@/lib/threads/model';

/** A message, and the language it is written in. */
export async function MessageFields({ locale }: { locale: Locale }) {
  const t = await getTranslations('threads');
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
    </>
  );
}
