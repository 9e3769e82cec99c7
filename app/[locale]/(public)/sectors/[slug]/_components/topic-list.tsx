import { getLocale } from 'next-intl/server';
import type { SectorId } from '@/lib/taxonomy/ids';
import { topicName, topicsOf } from '@/lib/taxonomy/taxonomy';

/** The sub-topics of a sector in two columns, each in both languages. */
export async function TopicList({ sector }: { sector: SectorId }) {
  const locale = await getLocale();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <ul className="grid gap-x-12 border-control border-t md:grid-cols-2">
      {topicsOf(sector).map(({ id }) => (
        <li key={id} className="border-hairline border-b py-2.5">
          {topicName(id, locale)}
          <span lang={other} className="block text-muted text-small">
            {topicName(id, other)}
          </span>
        </li>
      ))}
    </ul>
  );
}
