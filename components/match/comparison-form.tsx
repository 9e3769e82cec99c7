import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/inputs';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  /** Where the answer stands, without the language. */
  path: string;
  /** The key of both choices in the address. */
  name: 'city' | 'host';
  choices: readonly { slug: string; label: string }[];
  chosen: readonly string[];
  locale: Locale;
};

/** Chooses the two to compare; sent as an address, so it works without script and can be passed on. */
export async function ComparisonForm({ path, name, choices, chosen, locale }: Props) {
  const t = await getTranslations('comparison');
  const field = (place: 'first' | 'second', slug: string | undefined) => (
    <div className="grow md:max-w-96">
      <SelectField
        name={name}
        id={`${name}-${place}`}
        label={t(`${place}.${name}`)}
        defaultValue={slug ?? ''}
        width="full"
        required
      >
        <option value="">{t('choose')}</option>
        {choices.map((choice) => (
          <option key={choice.slug} value={choice.slug}>
            {choice.label}
          </option>
        ))}
      </SelectField>
    </div>
  );
  return (
    <form
      action={`/${locale}${path}`}
      className="screen-only flex flex-col gap-4 pb-7 md:flex-row md:items-end"
    >
      {field('first', chosen[0])}
      {field('second', chosen[1])}
      <div>
        <Button look="outline">{t('apply')}</Button>
      </div>
    </form>
  );
}
