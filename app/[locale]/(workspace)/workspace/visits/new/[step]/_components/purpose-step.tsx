import { getTranslations } from 'next-intl/server';
import {
  FormCheckboxGroup,
  FormRadioGroup,
  FormTextareaField,
  FormTextField,
} from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import { placeName } from '@/components/visit/place-names';
import { typedText } from '@/components/visit/typed-text';
import { locales, otherLocale } from '@/lib/i18n/routing';
import { sectorName, sectors } from '@/lib/taxonomy/taxonomy';
import { VISIT_FORMATS, VISIT_TYPES } from '@/lib/visits/model';
import { savePurposeAction } from '@/lib/visits/request-actions';
import { REQUEST_LIMITS } from '@/lib/visits/schema';
import { Beside } from './beside';
import { ObjectiveFields } from './objective-fields';
import { SigningFields } from './signing-fields';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

/** What the visit is for: title, type, sectors, purpose, objectives. */
export async function PurposeStep(props: StepProps) {
  const { draft, locale } = props;
  const { content } = draft;
  const t = await getTranslations('request');
  const visits = await getTranslations('visits');
  const host = placeName(locale, draft.host);
  return (
    <StepForm step="purpose" action={savePurposeAction} {...props}>
      <FormRadioGroup
        name="textLocale"
        label={t('fields.textLocale')}
        row
        options={locales.map((value) => ({ value, label: t(`purpose.textLocale.${value}`) }))}
        chosen={content.textLocale}
      />
      <Beside field="title" {...props}>
        <FormTextField
          name="title"
          label={t('fields.title')}
          hint={t('purpose.titleHint', { max: REQUEST_LIMITS.title })}
          {...typedText(content.title, content.textLocale)}
        />
        <FormTextField
          name="titleOther"
          label={t('fields.titleOther')}
          hint={t('purpose.titleOtherHint')}
          {...typedText(content.titleOther, otherLocale(content.textLocale))}
        />
      </Beside>
      <Beside field="type" {...props}>
        <FormRadioGroup
          name="type"
          label={t('fields.type')}
          options={VISIT_TYPES.map((value) => ({ value, label: visits(`type.${value}`) }))}
          chosen={content.type ?? undefined}
        />
      </Beside>
      <Beside field="format" {...props}>
        <FormRadioGroup
          name="format"
          label={t('fields.format')}
          row
          options={VISIT_FORMATS.map((value) => ({ value, label: visits(`format.${value}`) }))}
          chosen={content.format ?? undefined}
        />
      </Beside>
      <Beside field="sectors" {...props}>
        <FormCheckboxGroup
          name="sectors"
          label={t('fields.sectors')}
          hint={t('purpose.sectorsHint', { host })}
          options={sectors.map(({ id }) => ({ value: id, label: sectorName(id, locale) }))}
          chosen={content.sectors}
        />
      </Beside>
      <Beside field="purpose" {...props}>
        <FormTextareaField
          name="purpose"
          label={t('fields.purpose')}
          hint={t('purpose.purposeHint')}
          rows={8}
          counter={{ max: REQUEST_LIMITS.purpose, text: t.raw('purpose.counter') }}
          {...typedText(content.purpose, content.textLocale)}
        />
        <Disclosure summary={t('purpose.purposeOtherSummary')} open={content.purposeOther !== ''}>
          <FormTextareaField
            name="purposeOther"
            label={t('fields.purposeOther')}
            hint={t('purpose.purposeOtherHint')}
            rows={8}
            counter={{ max: REQUEST_LIMITS.purpose, text: t.raw('purpose.counter') }}
            {...typedText(content.purposeOther, otherLocale(content.textLocale))}
          />
        </Disclosure>
      </Beside>
      <Beside field="objectives" {...props}>
        <ObjectiveFields objectives={content.objectives} lang={content.textLocale} />
      </Beside>
      <SigningFields {...props} />
    </StepForm>
  );
}
