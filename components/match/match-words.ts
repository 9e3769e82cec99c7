import 'server-only';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import type { MovedBy, ProfileChange } from '@/lib/match-history/model';
import { movedSentence } from '@/lib/match-history/moved-sentence';
import type { MatchView } from '@/lib/matching/queries';
import { type Group, type Reader, type Statement, sentence } from '@/lib/matching/sentence';

/** Everything needed to put a match into words for one reader. */
export type MatchWords = {
  locale: Locale;
  city: string;
  host: string;
  perspective: Reader['perspective'];
  /** The sentence of a statement. */
  say: (group: Group, statement: Statement) => string;
  /** The sentence of what one of the two profiles says differently. */
  moved: (change: ProfileChange, by: MovedBy) => string;
};

/** Words for the city about itself, or for the host's desk about the city. */
export async function matchWords(
  view: Pick<MatchView, 'city' | 'host'>,
  locale: Locale,
  perspective: Reader['perspective'],
): Promise<MatchWords> {
  const t = await translator(locale);
  const city = locale === 'zh-CN' ? (view.city.nameZh ?? view.city.name) : view.city.name;
  const host = locale === 'zh-CN' ? view.host.nameZh : view.host.name;
  const reader: Reader = { perspective, locale, city, host };
  return {
    locale,
    city,
    host,
    perspective,
    say: (group, statement) => {
      const { code, params } = sentence(group, statement, reader);
      return t(code, params);
    },
    moved: (change, by) => {
      const { code, params } = movedSentence(change, by, reader);
      return t(code, params);
    },
  };
}
