import 'server-only';
import type { TaskList } from 'graphile-worker';

/** What the worker does for each kind of job; names and payloads are those of `JobPayload`. */
export const tasks: TaskList = {};

/** Jobs that come by the clock, in the queue library's crontab form, UTC. */
export const schedule = '';
