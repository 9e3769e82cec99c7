import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/inputs';
import { getPathname } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';

/** Looks for a name, an organisation or an address; what was asked stands in the page's address. */
export async function PeopleSearch({ q, locale }: { q: string; locale: Locale }) {
  const t = await getTranslations('accounts.people');
  return (
    <form
      action={getPathname({ href: '/admin/people', locale })}
      method="get"
      className="flex flex-wrap items-end gap-5 pb-6"
    >
      <TextField
        name="q"
        type="search"
        label={t('search')}
        defaultValue={q}
        width="short"
        autoComplete="off"
      />
      <Button look="outline">{t('look')}</Button>
    </form>
  );
}
