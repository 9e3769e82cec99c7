import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { ActionForm } from '@/components/forms/action-form';
import { FormSelectField, FormTextField } from '@/components/forms/fields';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { createHostAction } from '@/lib/hosts/admin/actions';
import type { HostCity } from '@/lib/hosts/admin/queries';
import { HOST_FORM_LIMITS, LANE_ROWS } from '@/lib/hosts/admin/schema';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';

/** A city of the directory, or null for one that is added by hand. */
type Props = { city: HostCity | null; countries: readonly string[]; locale: Locale };

export async function HostForm({ city, countries, locale }: Props) {
  const t = await getTranslations('adminHosts');
  return (
    <ActionForm
      action={createHostAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-6"
    >
      {city ? (
        <p>
          <input type="hidden" name="city" defaultValue={city.slug} />
          <strong>{t('fields.city')}</strong> <CityName city={city} locale={locale} both />
        </p>
      ) : (
        <CityFields />
      )}
      <FormTextField
        name="code"
        label={t('fields.code')}
        hint={t('new.codeHint')}
        maxLength={4}
        width="short"
        autoComplete="off"
        required
      />
      <FormTextField
        name="slug"
        label={t('fields.slug')}
        hint={t('new.slugHint')}
        defaultValue={city?.slug.replace(/-cn$/, '')}
        width="short"
        autoComplete="off"
        required
      />
      <Line name="officeZh" />
      <Line name="officeEn" />
      <FormTextField
        name="timeZone"
        label={t('fields.timeZone')}
        hint={t('new.timeZoneHint')}
        defaultValue={city?.timeZone ?? 'Asia/Shanghai'}
        width="short"
        autoComplete="off"
        required
      />
      <FormSelectField
        name="holidayCountry"
        label={t('fields.holidayCountry')}
        hint={t('new.holidayHint')}
        defaultValue={city?.countryCode ?? 'CN'}
      >
        {countries.map((code) => (
          <option key={code} value={code}>
            {countryName(locale, code)}
          </option>
        ))}
      </FormSelectField>
      <Lanes />
      <ButtonRow>
        <Button>{t('new.submit')}</Button>
        <LinkButton look="outline" href="/admin/hosts">
          {t('new.back')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}

type LineProps = {
  name: 'officeZh' | 'officeEn' | 'name' | 'nameZh' | 'province';
  optional?: boolean;
};

async function Line({ name, optional }: LineProps) {
  const t = await getTranslations('adminHosts.fields');
  return (
    <FormTextField
      name={name}
      label={t(name)}
      maxLength={HOST_FORM_LIMITS.name}
      autoComplete="off"
      required={!optional}
    />
  );
}

/** A city that is not in the directory: its names, its province, and where it lies on the chart. */
async function CityFields() {
  const t = await getTranslations('adminHosts');
  return (
    <>
      <Line name="nameZh" />
      <Line name="name" />
      <Line name="province" optional />
      <FormTextField
        name="lat"
        label={t('fields.lat')}
        hint={t('new.degreeHint')}
        width="short"
        inputMode="decimal"
        autoComplete="off"
      />
      <FormTextField
        name="lon"
        label={t('fields.lon')}
        width="short"
        inputMode="decimal"
        autoComplete="off"
      />
    </>
  );
}

/** Lines of visits that can go on at the same time; the first one is needed. */
async function Lanes() {
  const t = await getTranslations('adminHosts');
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="float-left w-full font-semibold">{t('fields.lanes')}</legend>
      <p className="clear-both text-muted text-small">{t('new.lanesHint')}</p>
      {Array.from({ length: LANE_ROWS }, (_, index) => index).map((index) => (
        <div key={index} className="grid gap-4 md:grid-cols-2">
          <FormTextField
            name={`lanes[${index}].nameZh`}
            label={t('new.laneZh', { number: index + 1 })}
            defaultValue={index === 0 ? '来访' : undefined}
            maxLength={HOST_FORM_LIMITS.lane}
            autoComplete="off"
          />
          <FormTextField
            name={`lanes[${index}].nameEn`}
            label={t('new.laneEn', { number: index + 1 })}
            defaultValue={index === 0 ? 'Visits' : undefined}
            maxLength={HOST_FORM_LIMITS.lane}
            autoComplete="off"
          />
        </div>
      ))}
    </fieldset>
  );
}
