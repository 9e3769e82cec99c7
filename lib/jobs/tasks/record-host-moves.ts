import 'server-only';
import { recordHostMoves } from '@/lib/match-history/record-host';
import { defineTask } from '../define-task';

/** Notes how a host's new profile moves the scores of its candidates. */
export const recordHostMovesTask = defineTask('record_host_moves', ({ hostId, number }) =>
  recordHostMoves(hostId, number),
);
