const HOUR_MS = 3_600_000;

/** Hours by which the first zone's clocks are behind the second's at an instant; negative when they are ahead. */
export function hoursBehind(zone: string, reference: string, at: Date): number {
  return (offsetMs(reference, at) - offsetMs(zone, at)) / HOUR_MS;
}

/**
 * The difference now and, where clocks change within the year, the other one; `season` says when the other holds.
 * Europe's summer time runs from the last Sunday of March to the last of October.
 */
export function hoursBehindOverYear(
  zone: string,
  reference: string,
  now: Date,
): { now: number; other: number | null; season: 'summer' | 'winter' | null } {
  const year = now.getUTCFullYear();
  const winter = hoursBehind(zone, reference, new Date(Date.UTC(year, 0, 15, 12)));
  const summer = hoursBehind(zone, reference, new Date(Date.UTC(year, 6, 15, 12)));
  const current = hoursBehind(zone, reference, now);
  if (winter === summer) return { now: current, other: null, season: null };
  return current === winter
    ? { now: current, other: summer, season: 'summer' }
    : { now: current, other: winter, season: 'winter' };
}

function offsetMs(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const wallClock = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wallClock - Math.floor(at.getTime() / 1000) * 1000;
}
