import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { MatchView } from '@/lib/matching/queries';

/** The line under a match: model, versions and dates of both profiles, and what never counts. */
export async function MatchBasis({ view, locale }: { view: MatchView; locale: Locale }) {
  const t = await getTranslations('match');
  const day = (at: Date | string | null) =>
    at ? formatDay(locale, new Date(at).toISOString().slice(0, 10)) : t('basis.noDate');
  const host = locale === 'zh-CN' ? view.host.nameZh : view.host.name;
  // Chinese sentences follow each other without a space.
  const gap = locale === 'en' ? ' ' : '';
  return (
    <p className="pb-6 text-muted text-note">
      {t(view.evidence === 'documented' ? 'basis.documented' : 'basis.versions', {
        model: view.result.modelVersion,
        version: view.cityVersion ?? 0,
        cityDay: day(view.cityUpdatedAt),
        host,
        hostVersion: view.hostVersion,
        hostDay: day(view.hostUpdatedAt),
      })}
      {gap}
      {t('basis.never')}
      {gap}
      <TextLink href="/how-matching-works">{t('basis.how')}</TextLink>
    </p>
  );
}
