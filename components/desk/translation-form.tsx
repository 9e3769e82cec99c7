import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextareaField, FormTextField } from '@/components/forms/fields';
import { UserText } from '@/components/visit/user-text';
import { otherLocale } from '@/lib/i18n/routing';
import { saveTranslationAction } from '@/lib/visits/desk-actions';
import { REQUEST_LIMITS } from '@/lib/visits/schema';
import { type ActProps, DeskForm } from './desk-form';

/** Title and purpose in the other language, with the original above each, and whether a person has confirmed them. */
export async function TranslationForm({ visit }: ActProps) {
  const t = await getTranslations('desk');
  const { title, titleOther, purpose, purposeOther, textLocale } = visit.request;
  const language = t(`request.language.${otherLocale(textLocale)}`);
  const original = (text: string) => <UserText lang={textLocale}>{text}</UserText>;
  return (
    <DeskForm visit={visit} action={saveTranslationAction} submit={t('act.translation.submit')}>
      <FormTextField
        name="titleOther"
        label={t('act.translation.fieldTitle', { language })}
        hint={original(title)}
        lang={otherLocale(textLocale)}
        maxLength={REQUEST_LIMITS.title}
        defaultValue={titleOther}
      />
      <FormTextareaField
        name="purposeOther"
        label={t('act.translation.fieldPurpose', { language })}
        hint={original(purpose)}
        lang={otherLocale(textLocale)}
        rows={8}
        defaultValue={purposeOther}
      />
      <FormRadioGroup
        name="textState"
        label={t('fields.textState')}
        chosen={visit.textState === 'confirmed' ? 'confirmed' : 'to_check'}
        options={(['to_check', 'confirmed'] as const).map((value) => ({
          value,
          label: t(`request.textState.${value}`),
          hint: t(`act.translation.hint.${value}`),
        }))}
      />
    </DeskForm>
  );
}
