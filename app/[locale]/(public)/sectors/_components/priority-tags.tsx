import { getLocale, getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import { cityNameIn } from '@/lib/cities/name-in';

type Props = { hosts: readonly { name: string; nameZh: string | null }[] };

/** The mark of a sector that a host puts first: "Dalian priority". */
export async function PriorityTags({ hosts }: Props) {
  const [t, locale] = await Promise.all([getTranslations('sectors'), getLocale()]);
  if (hosts.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-2 pt-1.5 font-normal font-text">
      {hosts.map((host) => (
        <Tag key={host.name}>{t('priority', { host: cityNameIn(locale, host) })}</Tag>
      ))}
    </span>
  );
}
