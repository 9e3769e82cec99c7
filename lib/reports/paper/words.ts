import 'server-only';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { MatchView } from '@/lib/matching/queries';
import { strengthOf } from '@/lib/matching/reasons';
import { round2 } from '@/lib/matching/round';
import type { ReportSide } from '../model';
import { linkWords, sourcesOf } from './links';
import type { FullWords } from './model';
import { speakingNotes } from './notes';
import type { Sayer } from './sayer';

/** Everything a paper may say in one language, each sentence from a term of the result. */
export function fullWords(view: MatchView, side: ReportSide, sayer: Sayer): FullWords {
  const { result, explanation, changes } = view;
  const { t, say, city, host } = sayer;
  const [reason] = explanation.reasons;
  const links = explanation.links.toSorted(
    (one, other) => strengthOf(other, result.fits) - strengthOf(one, result.fits),
  );
  const { range } = explanation;
  const best = range.code === 'open' ? Math.round(range.best) : 0;
  const { level } = result.confidence;
  const weak = t('reports.paper.weak', { limit: say('limit', explanation.weakest) });
  const mutual = round2(100 * explanation.gains.mutual);
  return {
    ...sayer.names,
    label: t(`matching.label.${result.label}`),
    outlook: t('reports.paper.outlook', { best, level }),
    verdict: say('verdict', explanation.verdict),
    lead: reason ? t('reports.paper.lead', { reason: say('reason', reason), weak }) : weak,
    gains: {
      city: t('matching.gain.host.city', { city }),
      host: t('matching.gain.host.host', { host }),
      mutual: t('reports.paper.mutual', { value: mutual }),
    },
    factors: Object.fromEntries(
      result.factors.map(({ id }) => [id, t(`matching.factor.${id}.name`)]),
    ),
    gate:
      result.gate < 1 && result.score > 0
        ? t('matching.gate', { percent: Math.floor(100 * result.gate) })
        : null,
    limits: explanation.limits.map((limit) => say('limit', limit)),
    links: links.map((link) => linkWords(link, sayer)),
    changes: changes.map((change) => say('change', change)),
    notes: speakingNotes(result, side).map(sayer.note),
    sources: sourcesOf(links, sayer),
    basis: basisOf(view, sayer),
  };
}

function basisOf(view: MatchView, { t, locale, city, host }: Sayer): string {
  const day = (at: Date | string | null) =>
    at
      ? formatDay(locale, dayIn(view.host.timeZone, new Date(at)))
      : t('reports.paper.basis.noDate');
  return t(`reports.paper.basis.${view.evidence}`, {
    model: view.result.modelVersion,
    city,
    cityVersion: view.cityVersion ?? 0,
    cityDay: day(view.cityUpdatedAt),
    host,
    hostVersion: view.hostVersion,
    hostDay: day(view.hostUpdatedAt),
  });
}
