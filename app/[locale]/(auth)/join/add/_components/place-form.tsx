import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup, FormSelectField, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { checkPlaceAction } from '@/lib/cities/claims/actions';
import type { typedPlace } from '@/lib/cities/claims/by-hand/place-query';
import { CITY_LEVELS } from '@/lib/cities/level';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  locale: Locale;
  countries: readonly string[];
  typed: ReturnType<typeof typedPlace>;
};

/** What a place is called, where it lies and how many people live there. */
export async function PlaceForm({ locale, countries, typed }: Props) {
  const t = await getTranslations('join');
  const named = countries
    .map((code) => ({ code, name: countryName(locale, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const text = (name: 'place' | 'nameZh' | 'region' | 'coordinates' | 'website') => ({
    name,
    label: t(`fields.${name}`),
    hint: t(`add.hint.${name}`),
    defaultValue: typed[name],
    autoComplete: 'off',
  });
  return (
    <ActionForm
      action={checkPlaceAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-6 pb-10"
    >
      <FormRadioGroup
        name="level"
        label={t('fields.level')}
        options={CITY_LEVELS.map((value) => ({
          value,
          label: t(`add.level.${value}.name`),
          hint: t(`add.level.${value}.hint`),
        }))}
        chosen={typed.level}
      />
      <FormTextField {...text('place')} />
      <FormTextField {...text('nameZh')} lang="zh-CN" width="short" />
      <FormSelectField
        name="country"
        label={t('fields.country')}
        defaultValue={typed.country ?? ''}
      >
        <option value="">{t('add.chooseCountry')}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </FormSelectField>
      <FormTextField {...text('region')} />
      <FormTextField {...text('coordinates')} width="short" />
      <FormTextField
        name="population"
        label={t('fields.population')}
        hint={t('add.hint.population')}
        defaultValue={typed.population}
        inputMode="numeric"
        width="number"
        autoComplete="off"
      />
      <FormTextField
        name="populationYear"
        label={t('fields.populationYear')}
        defaultValue={typed.populationYear}
        inputMode="numeric"
        width="number"
        autoComplete="off"
      />
      <FormTextField {...text('website')} type="url" />
      <div>
        <Button>{t('add.continue')}</Button>
      </div>
    </ActionForm>
  );
}
