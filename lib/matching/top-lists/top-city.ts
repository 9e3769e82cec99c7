import { NO_DAY } from '../packed/cities';
import type { Meeting } from '../packed/meeting';
import { reasonsOf } from '../packed/reason';
import type { Merits } from '../packed/top';
import type { TopCity } from './model';

/** The row of a ranked city, from its merits. */
export function topCity(meeting: Meeting, merits: Merits, version: number | null): TopCity {
  const { index, score, mutual, smallerFit, trust } = merits;
  const cityDay = meeting.cities.day[index] as number;
  return {
    cityId: meeting.cities.ids[index] ?? '',
    score,
    mutual,
    smallerFit,
    trust,
    cityVersion: version,
    cityDay: cityDay === NO_DAY ? null : cityDay,
    ...reasonsOf(meeting, index),
  };
}
