import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import type { Explanation } from '@/lib/matching/explain';
import type { MatchResult } from '@/lib/matching/model';
import type { MatchWords } from './match-words';

type Props = {
  name: string;
  href: string;
  result: MatchResult;
  explanation: Explanation;
  words: MatchWords;
};

/** One of two matches in short: label, score, verdict, strongest reason, weak point. */
export async function ComparisonSide({ name, href, result, explanation, words }: Props) {
  const t = await getTranslations('comparison.each');
  const match = await getTranslations('match');
  const m = await getTranslations('matching.label');
  const [reason] = explanation.reasons;
  return (
    <div className="min-w-0">
      <h3 className="text-h3">{name}</h3>
      <p>
        <span className="font-semibold">{m(result.label)}</span>{' '}
        <span className="text-muted">{match('list.row', { score: result.score })}</span>
      </p>
      <p className="mt-2">{words.say('verdict', explanation.verdict)}</p>
      <dl className="mt-2 text-small">
        <dt className="font-semibold">{match('strongest')}</dt>
        <dd className="pb-2">{reason ? words.say('reason', reason) : match('noReason')}</dd>
        <dt className="font-semibold">{match('weakest')}</dt>
        <dd className="pb-2">{words.say('limit', explanation.weakest)}</dd>
      </dl>
      <p className="screen-only text-small">
        <TextLink href={href} label={t('openLabel', { name })}>
          {t('open')}
        </TextLink>
      </p>
    </div>
  );
}
