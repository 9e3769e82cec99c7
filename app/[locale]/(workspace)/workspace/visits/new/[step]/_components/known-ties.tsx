import { getTranslations } from 'next-intl/server';
import { AsideBlock } from '@/components/ui/section';
import { placeName } from '@/components/visit/place-names';
import { listDocumentedTies } from '@/lib/cities/profile/tie-queries';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { RequestDraft } from '@/lib/visits/views';

/** What public sources already say of the city's ties with Chinese cities, so that nobody types it again. */
export async function KnownTies({ draft, locale }: { draft: RequestDraft; locale: Locale }) {
  const ties = await listDocumentedTies(draft.city.id);
  if (ties.length === 0) return null;
  const t = await getTranslations('requestMore.ties');
  const kinds = await getTranslations('cities.tie.kind');
  return (
    <AsideBlock title={t('title')}>
      <ul className="flex flex-col gap-1.5 pt-2">
        {ties.map((tie) => (
          <li key={tie.key}>
            {t('tie', {
              partner: placeName(locale, tie.partner),
              kind: kinds(tie.kind as 'twinned'),
            })}
            {tie.since ? (
              <span className="block text-muted text-small">
                {t('since', { date: formatPartialDay(locale, tie.since) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="pt-2 text-muted">{t('note')}</p>
    </AsideBlock>
  );
}
