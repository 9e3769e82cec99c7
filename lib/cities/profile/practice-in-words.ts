import { monthName } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { Translate } from '@/lib/i18n/translate';
import { setApart } from '@/lib/i18n/typed-text';
import type { ListAnswer } from './answers';

/** Message groups of the lists of visit practice. */
const ENTRIES: Record<string, string> = { levels: 'level', access: 'accessNeed' };

/** One answer about how a city travels: months, levels and needs in words, other answers as typed. */
export function practiceInWords(
  id: string,
  said: string | ListAnswer<string | number>,
  locale: Locale,
  t: Translate,
): string {
  if (typeof said === 'string') {
    return id === 'interpreter' ? t(`profile.readiness.interpreterAnswer.${said}`) : setApart(said);
  }
  if (said.none) return t(`profile.readiness.fields.${id}None`);
  const name = (entry: string | number) =>
    typeof entry === 'number'
      ? monthName(locale, entry)
      : t(`profile.readiness.${ENTRIES[id]}.${entry}`);
  return listed(locale, said.ids.map(name));
}
