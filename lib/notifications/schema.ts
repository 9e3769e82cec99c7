import { z } from 'zod';
import { NOTICE_AREAS } from './model';

/** `next`: `open` goes on to what the notice is about, `stay` returns to the list. */
export const readNoticeInput = z.strictObject({
  id: z.uuid(),
  area: z.enum(NOTICE_AREAS),
  next: z.enum(['open', 'stay']),
});

/** `upTo` is the newest notice the person has seen: what has come since stays unread. The database knows no year 0. */
export const readAllNoticesInput = z.strictObject({
  area: z.enum(NOTICE_AREAS),
  upTo: z.iso.datetime().startsWith('2'),
});
