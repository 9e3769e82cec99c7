import { getTranslations } from 'next-intl/server';
import { StatusMark } from '@/components/ui/status-mark';
import { CHECK_IDS, type ClaimCheckId } from '@/lib/cities/claims/checks';

/** What was looked at before a decision, and what was not. */
export async function CheckedList({ checks }: { checks: readonly ClaimCheckId[] }) {
  const t = await getTranslations('review.checks');
  return (
    <ul className="mt-4 flex flex-col gap-1 text-small">
      {CHECK_IDS.map((id) => (
        <li key={id}>
          <StatusMark
            status={checks.includes(id) ? 'met' : 'to_do'}
            label={checks.includes(id) ? t(`done.${id}`) : t(`open.${id}`)}
          />
        </li>
      ))}
    </ul>
  );
}
