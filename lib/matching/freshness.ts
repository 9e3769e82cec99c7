import type { Profile } from './model';

const DAY = 86_400_000;
const DAYS_PER_MONTH = 365.25 / 12;
const FRESH_MONTHS = 12;
const STALE_MONTHS = 36;
const STALE = 0.5;

/**
 * 1 up to 12 months after the older profile's last update, then linear down to 0.5 at 36 months.
 * Without `asOf` there is no clock and freshness is 1; a profile without a date counts as stale.
 */
export function freshness(profiles: Profile[], asOf: string | undefined): number {
  if (asOf === undefined) return 1;
  const today = dayOf(asOf);
  return Math.min(
    ...profiles.map(({ updatedAt }) => freshnessOn(today, updatedAt ? dayOf(updatedAt) : null)),
  );
}

/** Freshness of one profile; both as days since 1970, `updated` null for a profile without a date. */
export function freshnessOn(today: number, updated: number | null): number {
  if (updated === null) return STALE;
  const months = (today - updated) / DAYS_PER_MONTH;
  const past = (months - FRESH_MONTHS) / (STALE_MONTHS - FRESH_MONTHS);
  return 1 - (1 - STALE) * Math.min(1, Math.max(0, past));
}

/** Days since 1970 of the date part alone, so that no machine's time zone has a say. */
export function dayOf(iso: string): number {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1) / DAY;
}
