import type { ModeId, NetworkId, ReadinessId, SectorId, TagId } from '@/lib/taxonomy/ids';
import type { TaxonomyLocale } from '@/lib/taxonomy/model';
import { modeName, networkName, readinessName, sectorName, tagName } from '@/lib/taxonomy/taxonomy';
import type { FactorReading } from './model';

/** What a factor rests on, by name, as a plain list; empty when nothing is shared. The ids are those of its own list. */
export function sharedNames(
  { id, shared }: Pick<FactorReading, 'id' | 'shared'>,
  locale: TaxonomyLocale,
): string {
  return shared.map((item) => nameOf(id, item, locale)).join(locale === 'zh-CN' ? '；' : '; ');
}

function nameOf(factor: FactorReading['id'], item: string, locale: TaxonomyLocale): string {
  switch (factor) {
    case 'themes':
      return sectorName(item as SectorId, locale);
    case 'modes':
      return modeName(item as ModeId, locale);
    case 'networks':
      return networkName(item as NetworkId, locale);
    case 'character':
      return tagName(item as TagId, locale);
    case 'readiness':
      return readinessName(item as ReadinessId, locale);
  }
}
