import { getLocale } from 'next-intl/server';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';

/** A sector as the head of a row: its name, and below it the name in the other language. */
export async function SectorName({ id }: { id: SectorId }) {
  const locale = await getLocale();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <>
      <span className="block font-heading text-h3">{sectorName(id, locale)}</span>
      <span lang={other} className="block font-normal font-text text-muted text-small">
        {sectorName(id, other)}
      </span>
    </>
  );
}
