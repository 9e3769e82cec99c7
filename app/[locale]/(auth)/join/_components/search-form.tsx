import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/inputs';
import { countryName } from '@/lib/i18n/countries';
import { getPathname } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  locale: Locale;
  countries: readonly string[];
  country: string | null;
  q: string;
  /** Whether the form was sent: only then is a missing answer said. */
  asked: boolean;
};

export async function SearchForm({ locale, countries, country, q, asked }: Props) {
  const t = await getTranslations('join.search');
  const named = countries
    .map((code) => ({ code, name: countryName(locale, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <form
      action={getPathname({ href: '/join', locale })}
      method="get"
      className="flex flex-wrap items-end gap-5"
    >
      <SelectField name="country" label={t('country')} defaultValue={country ?? ''}>
        <option value="">{t('anyCountry')}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        name="q"
        type="search"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={q}
        width="short"
        autoComplete="off"
        errors={asked && !q ? [t('needName')] : undefined}
      />
      <Button look={q ? 'outline' : 'filled'}>{t('submit')}</Button>
    </form>
  );
}
