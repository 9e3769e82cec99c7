import { getLocale, getTranslations } from 'next-intl/server';
import { THEME_ANCHOR, THEMES } from '@/lib/theme/model';
import { chosenTheme } from '@/lib/theme/read';

/** Light, dark, or as the system asks: a plain form, so that it needs no script and nothing flashes. */
export async function ThemeSwitch() {
  const [t, locale, chosen] = await Promise.all([
    getTranslations('layout.theme'),
    getLocale(),
    chosenTheme(),
  ]);
  return (
    <form method="post" action={`/${locale}/theme`} id={THEME_ANCHOR}>
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="float-left mr-2">{t('label')}</legend>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="submit"
            name="theme"
            value={theme}
            aria-pressed={theme === chosen}
            className={
              theme === chosen
                ? 'min-h-6 cursor-pointer font-semibold text-ink pointer-coarse:min-h-11'
                : 'link min-h-6 cursor-pointer text-muted pointer-coarse:min-h-11'
            }
          >
            {t(theme)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
