import type { Dirs, Exchange } from './model';

/** Both offer the same: peers who can develop together. */
const PEERS = 0.6;
/** Both look for the same: a shared need. */
const SHARED_NEED = 0.4;

/** k(city, host): 1 when one supplies what the other seeks, 0.6 both offer, 0.4 both seek, else 0. */
export function compatibility(city: Dirs, host: Dirs): number {
  switch (exchangeBetween(city, host)) {
    case 'both_ways':
    case 'city_supplies':
    case 'host_supplies':
      return 1;
    case 'peers':
      return PEERS;
    case 'shared_need':
      return SHARED_NEED;
    case null:
      return 0;
  }
}

/** How two sides meet, or null when one of them has no direction at all. */
export function exchangeBetween(city: Dirs, host: Dirs): Exchange | null {
  const supplied = city.offer && host.seek;
  const received = city.seek && host.offer;
  if (supplied && received) return 'both_ways';
  if (supplied) return 'city_supplies';
  if (received) return 'host_supplies';
  if (city.offer && host.offer) return 'peers';
  return city.seek && host.seek ? 'shared_need' : null;
}

export function unionOf(all: Dirs[]): Dirs {
  return { offer: all.some((dirs) => dirs.offer), seek: all.some((dirs) => dirs.seek) };
}
