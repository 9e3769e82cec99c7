import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { IgnoredPart } from '@/lib/cities/directory/filter-query';
import { SEARCH_MAX } from '@/lib/cities/directory/filters';

/** Says which parts of the address were left out, and why. */
export async function IgnoredParts({ ignored }: { ignored: readonly IgnoredPart[] }) {
  const t = await getTranslations('cities.directory.ignored');
  if (ignored.length === 0) return null;
  return (
    <div className="py-4">
      <Notice kind="caution" title={t('title')}>
        <ul className="text-small">
          {ignored.map(({ key, value, reason }) => (
            <li key={`${key} ${value}`}>{t(reason, { key, value, max: SEARCH_MAX })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
