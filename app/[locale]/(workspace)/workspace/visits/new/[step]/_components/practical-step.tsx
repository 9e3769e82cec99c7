import { getTranslations } from 'next-intl/server';
import { FormCheckboxGroup, FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { officeName } from '@/components/visit/place-names';
import { typedText } from '@/components/visit/typed-text';
import { nameLanguage } from '@/lib/cities/name-language';
import { languageName } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { LANGUAGES, type LanguageCode, PAYERS } from '@/lib/visits/model';
import { savePracticalAction } from '@/lib/visits/request-actions';
import { Beside } from './beside';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

/** Languages, interpreter, who pays what, and who answers questions. */
export async function PracticalStep(props: StepProps) {
  const { draft, locale } = props;
  const { content } = draft;
  const t = await getTranslations('request');
  const payer = await getTranslations('visits.payer');
  const { ownInterpreter } = content;
  return (
    <StepForm step="practical" action={savePracticalAction} {...props}>
      <Beside field="languages" {...props}>
        <FormCheckboxGroup
          name="languages"
          label={t('fields.languages')}
          hint={t('practical.languagesHint')}
          row
          options={inOrder(locale, draft.city.countryCode).map((code) => ({
            value: code,
            label: languageName(locale, code),
          }))}
          chosen={content.languages}
        />
        <FormRadioGroup
          name="ownInterpreter"
          label={t('fields.ownInterpreter')}
          row
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`practical.interpreter.${value}`),
          }))}
          chosen={ownInterpreter === null ? undefined : ownInterpreter ? 'yes' : 'no'}
        />
      </Beside>
      <Beside field="costs" {...props}>
        <div>
          <h2>{t('practical.costs')}</h2>
          <p className="text-muted text-small">{t('practical.costsHint')}</p>
        </div>
        {(['paysInternational', 'paysLocal', 'paysMeals'] as const).map((name) => (
          <FormRadioGroup
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            row
            options={PAYERS.map((value) => ({ value, label: payer(value) }))}
            chosen={content[name] ?? undefined}
          />
        ))}
      </Beside>
      <Beside field="contact" {...props}>
        <div>
          <h2>{t('practical.contact')}</h2>
          <p className="text-muted text-small">
            {t('practical.contactHint', { office: officeName(locale, draft.host) })}
          </p>
        </div>
        <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
          <FormTextField
            name="contactName"
            label={t('fields.contactName')}
            autoComplete="name"
            {...typedText(content.contactName, content.textLocale)}
          />
          <FormTextField
            name="contactOffice"
            label={t('fields.contactOffice')}
            autoComplete="organization-title"
            {...typedText(content.contactOffice, content.textLocale)}
          />
          <FormTextField
            name="contactEmail"
            label={t('fields.contactEmail')}
            type="email"
            autoComplete="email"
            defaultValue={content.contactEmail}
          />
          <FormTextField
            name="contactPhone"
            label={t('fields.contactPhone')}
            type="tel"
            autoComplete="tel"
            defaultValue={content.contactPhone}
          />
        </div>
      </Beside>
    </StepForm>
  );
}

/** English, Chinese and the language of the city's country, then the others by name. */
function inOrder(locale: Locale, countryCode: string): LanguageCode[] {
  const own = nameLanguage(countryCode, null)?.split('-')[0];
  const first = LANGUAGES.filter((code) => code === 'en' || code === 'zh' || code === own);
  const collator = new Intl.Collator(locale);
  const others = LANGUAGES.filter((code) => !first.includes(code));
  return [
    ...first,
    ...others.sort((a, b) => collator.compare(languageName(locale, a), languageName(locale, b))),
  ];
}
