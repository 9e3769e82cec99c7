import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { MarkShape } from '@/components/ui/mark-shape';
import { TextLink } from '@/components/ui/text-link';
import type { Limit } from '@/lib/matching/limits';
import type { Told } from '@/lib/matching/term-id';
import { linkForLimit } from './edit-link';
import type { MatchWords } from './match-words';
import { StatementRow } from './statement-row';

/** Gaps in what is known take the sign for information; weak points of the fit take the one for caution. */
const GAPS: ReadonlySet<Limit['code']> = new Set([
  'unanswered_list',
  'unanswered_readiness',
  'host_unanswered',
  'declared_only',
  'old_profile',
]);

/** What is missing, never empty. A city gets links to the part of its profile that would help. */
export async function MatchLimits({ limits, words }: { limits: Told<Limit>[]; words: MatchWords }) {
  const t = await getTranslations('match');
  return (
    <Ledger top>
      {limits.map((limit) => {
        const edit = words.perspective === 'city' ? linkForLimit(limit) : null;
        const text = words.say('limit', limit);
        return (
          <StatementRow
            key={text}
            width="sign"
            start={
              GAPS.has(limit.code) ? (
                <MarkShape shape="info" className="text-muted" />
              ) : (
                <MarkShape shape="warning" className="text-brass" />
              )
            }
            link={
              edit && (
                <TextLink href={edit.href} label={t('limits.openLabel', { limit: text })}>
                  {t(`limits.open.${edit.section}`)}
                </TextLink>
              )
            }
          >
            {text}
          </StatementRow>
        );
      })}
    </Ledger>
  );
}
