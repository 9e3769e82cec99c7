import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/routing';
import { UserText } from './user-text';

type Titled = { title: string; titleOther: string; textLocale: Locale };

/** The title in the page's language where the city or the office wrote one, otherwise as it was written. */
export async function VisitTitle({ visit, locale }: { visit: Titled; locale: Locale }) {
  const t = await getTranslations('visit');
  const { text, lang } = titleFor(visit, locale);
  return text ? <UserText lang={lang}>{text}</UserText> : t('untitled');
}

/** The words and their language; empty words where there is no title yet. */
export function titleFor(
  { title, titleOther, textLocale }: Titled,
  locale: Locale,
): { text: string; lang: Locale } {
  if (textLocale !== locale && titleOther !== '') return { text: titleOther, lang: locale };
  return { text: title, lang: textLocale };
}
