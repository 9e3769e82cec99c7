import 'server-only';
import type { Locale } from '@/lib/i18n/routing';
import { type Translate, translator } from '@/lib/i18n/translate';
import type { MatchView } from '@/lib/matching/queries';
import { type Group, type Statement, sentence } from '@/lib/matching/sentence';
import type { Told } from '@/lib/matching/term-id';
import type { Note } from './notes';
import { shortName } from './room';

/** Of many ids a sentence names the first few and says how many it does not. */
const MOST_NAMED = 4;

/** Puts statements about one match into sentences of one language, both sides by their names. */
export type Sayer = {
  locale: Locale;
  t: Translate;
  /** As sentences call them. */
  city: string;
  host: string;
  /** In full, for the title. */
  names: { city: string; host: string };
  say: (group: Group, statement: Statement) => string;
  note: (note: Told<Note>) => string;
};

export async function sayer(
  { city, host }: Pick<MatchView, 'city' | 'host'>,
  locale: Locale,
): Promise<Sayer> {
  const t = await translator(locale);
  const zh = locale === 'zh-CN';
  const names = { city: (zh && city.nameZh) || city.name, host: zh ? host.nameZh : host.name };
  const short = { city: shortName(names.city), host: shortName(names.host) };
  const reader = { perspective: 'host', locale, ...short } as const;
  return {
    locale,
    t,
    ...short,
    names,
    say: (group, statement) => {
      const { short, left } = shortened(group, statement);
      const { code, params } = sentence(group, short, reader);
      const said = t(code, params);
      return left > 0 ? t('reports.leftIds', { said, count: left }) : said;
    },
    note: (note) => {
      const pair = 'own' in note ? { citySector: note.own, hostSector: note.theirs } : {};
      return t(
        `reports.note.${note.code}`,
        sentence('reason', { ...note, ...pair }, reader).params,
      );
    },
  };
}

/** A change names its sub-topics by itself as far as there is room: `sentence` does that. */
function shortened(group: Group, statement: Statement): { short: Statement; left: number } {
  const lists = Object.entries(statement).filter(
    (entry): entry is [string, unknown[]] =>
      Array.isArray(entry[1]) &&
      entry[0] !== 'terms' &&
      !(group === 'change' && entry[0] === 'topics'),
  );
  const left = lists.reduce((sum, [, ids]) => sum + Math.max(0, ids.length - MOST_NAMED), 0);
  const cut = lists.map(([name, ids]) => [name, ids.slice(0, MOST_NAMED)] as const);
  return { short: { ...statement, ...Object.fromEntries(cut) }, left };
}
