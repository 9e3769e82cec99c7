import { getLocale, getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { asTyped, BASIC_FIELDS, factInWords } from '@/lib/cities/profile/facts';

/** The public row beside the city hall's own facts; what differs stands out. */
export async function FactsTable({ review }: { review: ClaimReview }) {
  const t = await getTranslations('admin.claim');
  const locale = await getLocale();
  const names = await getTranslations('profile.basics.fields');
  const { basics } = review.draft.content;
  if (!basics) return <p className="text-muted">{t('notConfirmed')}</p>;
  const before = asTyped(review.city);
  return (
    <Table
      caption={t('factsCaption')}
      columns={[
        { key: 'fact', header: t('fact') },
        { key: 'before', header: t('before') },
        { key: 'after', header: t('after') },
      ]}
      rows={BASIC_FIELDS.map((field) => ({
        key: field,
        selected: basics[field] !== before[field],
        cells: {
          fact: names(field),
          before: <span lang="">{factInWords(locale, field, before[field]) || '–'}</span>,
          after:
            basics[field] === before[field] ? (
              <span className="text-muted">{t('same')}</span>
            ) : (
              <b lang="">{factInWords(locale, field, basics[field]) || '–'}</b>
            ),
        },
      }))}
    />
  );
}
