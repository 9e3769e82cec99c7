import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { noteShown } from '../order/exposure';
import { type CandidateFilters, candidatesPath } from './filters';
import type { CandidateList } from './queries';

/** Counts what a reader of the desk has been shown: the rows of this page of this list, once a day. */
export function noteCandidates(
  { userId }: UserActor,
  filters: CandidateFilters,
  { host, page, rows, first, day }: CandidateList,
): Promise<void> {
  return noteShown({
    hostId: host.id,
    userId,
    list: candidatesPath({ ...filters, page }),
    day,
    cityIds: rows.map((row) => row.candidate.id),
    first,
  });
}
