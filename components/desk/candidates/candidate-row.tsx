import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { PlaceLine } from '@/components/city/place-line';
import { matchWords } from '@/components/match/match-words';
import { Fingerprint } from '@/components/plots/fingerprint';
import { AppLink } from '@/components/ui/app-link';
import { Checkbox } from '@/components/ui/choices';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { DemoMark, Tag } from '@/components/ui/tag';
import type { HostSummary } from '@/lib/hosts/queries';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { type CandidateStage, interestsOf } from '@/lib/matching/candidates/model';
import type { CandidateList } from '@/lib/matching/candidates/queries';

type Row = CandidateList['rows'][number];
/** The form that takes two ticked rows to the comparison. */
export const COMPARE_FORM = 'compare';

type Props = { row: Row; host: HostSummary; locale: Locale };

/** One candidate: label first and number second, the strongest reason in one sentence, the weak point, and what it rests on. */
export async function CandidateRow({ row, host, locale }: Props) {
  const t = await getTranslations('candidates');
  const compare = await getTranslations('comparison.list');
  const { candidate, explanation, turn } = row;
  const city = { ...candidate, lat: null, lon: null };
  const words = await matchWords({ city, host }, locale, 'host');
  const [reason] = explanation.reasons;
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-5 gap-y-2 md:grid-cols-[2.75rem_minmax(0,14rem)_minmax(0,1fr)]">
      <div className="pt-1">
        <Fingerprint
          interests={interestsOf(candidate).map((one) => ({
            ...one,
            documented: one.kind === 'documented',
          }))}
        />
      </div>
      <div className="min-w-0">
        <h3 className="text-h3">
          <AppLink
            href={`/desk/candidates/${candidate.slug}`}
            className="text-ink no-underline hover:underline"
          >
            <CityName city={candidate} locale={locale} both />
          </AppLink>
        </h3>
        <p className="text-muted text-small">
          <PlaceLine city={candidate} />
        </p>
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small">
          <EvidenceMark kind={candidate.evidence} label={t(`evidence.${candidate.evidence}`)} />
          {candidate.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
        </p>
        <Stage stage={candidate.stage} locale={locale} />
      </div>
      <div className="min-w-0 max-md:col-start-2">
        <div className="flex items-baseline justify-between gap-4">
          <Standing row={row} />
          <div className="screen-only shrink-0">
            <Checkbox
              dense
              form={COMPARE_FORM}
              name="city"
              value={candidate.slug}
              aria-label={compare('tickLabel', { city: words.city })}
              label={compare('tick')}
            />
          </div>
        </div>
        {turn ? <p className="text-brass text-small">{t('turn', turn)}</p> : null}
        <p className="mt-1">
          {words.say(reason ? 'reason' : 'verdict', reason ?? explanation.verdict)}
        </p>
        <p className="text-muted text-small">
          {t('weak', { limit: words.say('limit', explanation.weakest) })}
        </p>
      </div>
    </li>
  );
}

/** Label, score, place and tie in one line; confidence under it. */
async function Standing({ row: { match, robustness } }: Pick<Props, 'row'>) {
  const t = await getTranslations('candidates');
  const m = await getTranslations('matching');
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <strong className="text-h3">{m(`label.${match.label}`)}</strong>
      <span className="whitespace-nowrap">
        <span className="font-number text-figure">{t('score', { score: match.score })}</span>{' '}
        <span className="text-muted text-small">{t('of')}</span>
      </span>
      <span className="text-muted text-small">
        {t('place', { position: match.position })}
        {robustness && robustness.best !== robustness.worst
          ? t('robust', { best: robustness.best, worst: robustness.worst })
          : null}
      </span>
      {match.tied ? <Tag>{m('tie')}</Tag> : null}
      <span className="text-muted text-small">
        {t('confidence', { level: match.confidence.level })}
      </span>
    </p>
  );
}

async function Stage({ stage, locale }: { stage: CandidateStage; locale: Locale }) {
  const t = await getTranslations('candidates.stage');
  const kinds = await getTranslations('cities.tie.kind');
  if (stage.code !== 'tie') {
    return <p className="text-muted text-small">{t(stage.code)}</p>;
  }
  const kind = kinds(stage.kind as 'twinned');
  return (
    <p className="text-brass text-small">
      {stage.since ? t('tieSince', { kind, date: formatPartialDay(locale, stage.since) }) : kind}
    </p>
  );
}
