import 'server-only';
import type { MatchView } from '@/lib/matching/queries';
import type { ReportForm, ReportSide } from '../model';
import type { FullWords, List, Paper, PaperWords } from './model';
import { type Sayer, sayer } from './sayer';
import { type Fitting, fitOnTwoPages } from './two-pages';
import { fullWords } from './words';

/** Everything the report of a match says, in both languages, shortened to what two pages hold in its form. */
export async function writePaper(
  view: MatchView,
  { side, form }: { side: ReportSide; form: ReportForm },
): Promise<Paper> {
  const [english, chinese] = await Promise.all([sayer(view, 'en'), sayer(view, 'zh-CN')]);
  const words = { en: fullWords(view, side, english), 'zh-CN': fullWords(view, side, chinese) };
  const map = mapOf(view);
  const { counts, withMap } = fitOnTwoPages({
    form,
    words,
    hasMap: map !== null,
    demo: view.demo,
    caution: view.evidence !== 'declared',
  });
  const { result, explanation } = view;
  const { city, host, mutual } = explanation.gains;
  return {
    version: 1,
    demo: view.demo,
    evidence: view.evidence,
    score: result.score,
    gains: { city, host, mutual },
    factors: explanation.factors.map(({ id, weight, value, points }) => ({
      id,
      weight,
      value,
      points,
    })),
    map: withMap ? map : null,
    words: {
      en: shortened(words.en, counts, english),
      'zh-CN': shortened(words['zh-CN'], counts, chinese),
    },
  };
}

function mapOf({ city: { lat, lon }, host }: MatchView): Paper['map'] {
  if (lat === null || lon === null || !host.position) return null;
  return {
    city: [lon, lat],
    host: [host.position.lon, host.position.lat],
    name: host.name,
    nameZh: host.nameZh,
  };
}

function shortened(full: FullWords, counts: Fitting['counts'], { t }: Sayer): PaperWords {
  const cut = <Item>(list: List, all: Item[]) => {
    const left = all.length - counts[list];
    return {
      items: all.slice(0, counts[list]),
      left: left > 0 ? t(`reports.left.${list}`, { count: left }) : null,
    };
  };
  return {
    ...full,
    notes: full.notes.slice(0, counts.notes),
    limits: cut('limits', full.limits),
    links: cut('links', full.links),
    changes: cut('changes', full.changes),
    sources: cut('sources', full.sources),
  };
}
