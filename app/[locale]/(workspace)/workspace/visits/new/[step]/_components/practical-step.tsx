import { getTranslations } from 'next-intl/server';
import { FormCheckboxGroup, FormRadioGroup, FormTextareaField } from '@/components/forms/fields';
import { officeName } from '@/components/visit/place-names';
import { typedText } from '@/components/visit/typed-text';
import { nameLanguage } from '@/lib/cities/name-language';
import { languageName } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { LANGUAGES, type LanguageCode, PAYERS } from '@/lib/visits/model';
import { savePracticalAction } from '@/lib/visits/request-actions';
import { Beside } from './beside';
import { OpenQuestionFields } from './open-question';
import { PersonFields } from './person-fields';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

/** Languages, interpreter, who pays what, and who answers questions. */
export async function PracticalStep(props: StepProps) {
  const { draft, locale } = props;
  const { content } = draft;
  const t = await getTranslations('request');
  const more = await getTranslations('requestMore');
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
      <OpenQuestionFields question="media" hint={more('media.hint')} {...props}>
        <FormTextareaField
          name="mediaWishes"
          label={t('fields.mediaWishes')}
          rows={2}
          {...typedText(content.mediaWishes, content.textLocale)}
        />
      </OpenQuestionFields>
      <OpenQuestionFields question="needs" hint={more('needs.hint')} {...props} />
      <Beside field="contact" {...props}>
        <div className="border-ink border-t pt-4">
          <h2>{t('practical.contact')}</h2>
          <p className="text-muted text-small">
            {t('practical.contactHint', { office: officeName(locale, draft.host) })}
          </p>
        </div>
        <PersonFields content={content} who="contact" />
      </Beside>
      <Beside field="deputy" {...props}>
        <div>
          <h2>{more('deputy.title')}</h2>
          <p className="text-muted text-small">{more('deputy.hint')}</p>
        </div>
        <PersonFields content={content} who="deputy" />
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
