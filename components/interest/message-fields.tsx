import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextareaField } from '@/components/forms/fields';
import { type Locale, locales } from '@/lib/i18n/routing';
import { INTEREST_MESSAGE_MAX } from '@/lib/interests/model';

type Props = { name: 'message' | 'answer'; locale: Locale };

/** What a side writes, with the language it is written in. */
export async function MessageFields({ name, locale }: Props) {
  const t = await getTranslations('interests');
  return (
    <>
      <FormTextareaField
        name={name}
        label={t(`fields.${name}`)}
        hint={t(`hints.${name}`)}
        rows={6}
        autoComplete="off"
        counter={{ max: INTEREST_MESSAGE_MAX, text: t.raw('hints.counter') }}
      />
      <FormRadioGroup
        name={`${name}Locale`}
        label={t(`fields.${name}Locale`)}
        row
        options={locales.map((one) => ({ value: one, label: t(`language.${one}`) }))}
        chosen={locale}
      />
    </>
  );
}
