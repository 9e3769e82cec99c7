import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { getWeightsMove } from '@/lib/matching/policy/weights-move';
import type { MatchView } from '@/lib/matching/queries';

/** A score that other weights have moved says so, with the reason: nobody is ranked anew in silence. */
export async function WeightsMoved({ view, locale }: { view: MatchView; locale: Locale }) {
  const move = await getWeightsMove(view, new Date());
  if (!move) return null;
  const t = await getTranslations('policy.moved');
  const { from, to, version } = move;
  return (
    <div className="max-w-text pb-9">
      <Notice
        title={t('title', {
          from,
          to,
          day: formatDay(locale, move.since.toISOString().slice(0, 10)),
        })}
      >
        <p>{t('text', { version, reason: locale === 'zh-CN' ? move.reasonZh : move.reasonEn })}</p>
        <TextLink href="/how-matching-works">{t('link')}</TextLink>
      </Notice>
    </div>
  );
}
