import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/i18n/routing';
import type { MatchView } from '@/lib/matching/queries';
import { matchWords } from './match-words';

type Props = {
  view: MatchView;
  /** Another host stands at the same place. */
  tied: boolean;
  locale: Locale;
};

/** One match of a list: label first, number second, the strongest reason, the weak point. */
export async function MatchRow({ view, tied, locale }: Props) {
  const t = await getTranslations('match');
  const m = await getTranslations('matching');
  const words = await matchWords(view, locale, 'city');
  const { result, explanation } = view;
  return (
    <li className="grid gap-x-12 gap-y-2 lg:grid-cols-[15.375rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-h3">{words.host}</h2>
        <p className="font-semibold">{m(`label.${result.label}`)}</p>
        {result.rankable && (
          <p className="text-muted text-small">
            {t('list.row', { score: result.score })} {tied ? <Tag>{m('tie')}</Tag> : null}
          </p>
        )}
      </div>
      <div>
        <p>{words.say('verdict', explanation.verdict)}</p>
        <p className="text-muted">
          {t('weak', { limit: words.say('limit', explanation.weakest) })}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-6 text-small">
          <TextLink
            href={`/workspace/matches/${view.host.slug}`}
            tone="strong"
            label={t('list.openLabel', { host: words.host })}
          >
            {t('list.open')}
          </TextLink>
          <span className="text-muted">
            {result.rankable && t('list.confidence', { level: result.confidence.level })}
          </span>
          {view.cityVersion === null && <span className="text-muted">{t('list.provisional')}</span>}
        </p>
      </div>
    </li>
  );
}
