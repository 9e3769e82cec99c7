'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { endFeed, makeFeed } from './commands';
import { feedUrl } from './feed-url';
import { FEED_ROLES } from './readers';

/** Not idempotent: what is kept of a form that may come twice would hold the secret. */
export const makeFeedAction = defineAction({
  operation: 'account.make_feed',
  access: FEED_ROLES,
  schema: z.strictObject({}),
  labels: 'calendarFeed',
  idempotent: false,
  rateLimit: 'write',
  run: ({ context }) => makeFeed(context),
  done: ({ secret }) => ({ message: 'calendarFeed.made', shown: feedUrl(secret) }),
});

export const endFeedAction = defineAction({
  operation: 'account.end_feed',
  access: FEED_ROLES,
  schema: z.strictObject({}),
  labels: 'calendarFeed',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context }) => endFeed(context),
  done: () => ({ redirectTo: '/account?done=feed' }),
});
