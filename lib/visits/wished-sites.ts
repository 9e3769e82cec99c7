import type { OfferedSite } from '@/lib/hosts/library/model';
import type { WishedSite } from './request-details';

/**
 * The sites of these ids as the request keeps them, each once: as the host shows them now, or, of one it no longer shows, as the
 * city chose it. Null where an id is neither: a site of another host, an internal one and none at all are the same.
 */
export function wishedSites(
  ids: readonly string[],
  offered: readonly OfferedSite[],
  before: readonly WishedSite[],
): WishedSite[] | null {
  const chosen = [...new Set(ids)].map(
    (id) => offered.find((one) => one.id === id) ?? before.find((one) => one.id === id),
  );
  if (chosen.includes(undefined)) return null;
  return chosen.flatMap((site) => {
    if (!site) return [];
    const { id, nameEn, nameZh, capacity } = site;
    return [{ id, nameEn, nameZh, capacity }];
  });
}
