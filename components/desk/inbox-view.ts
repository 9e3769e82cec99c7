import type { Inbox } from '@/lib/visits/views';

/** Groups of the inbox, each with an address of its own; `all` is the whole list, page by page. */
export const INBOX_GROUPS = ['ours', 'theirs', 'today', 'due'] as const;
export type InboxGroup = (typeof INBOX_GROUPS)[number];
export type InboxView = InboxGroup | 'all';

/** What the address asks for; anything unknown is the first group. */
export const inboxView = (value: string | string[] | undefined): InboxView =>
  [...INBOX_GROUPS, 'all' as const].find((one) => one === value) ?? 'ours';

export const inboxHref = (view: InboxView, page = 1): string => {
  if (view === 'ours') return '/desk';
  return page > 1 ? `/desk?view=${view}&page=${page}` : `/desk?view=${view}`;
};

/** The rows of a group. */
export const groupOf = (inbox: Inbox, group: InboxGroup) =>
  ({ ours: inbox.ours, theirs: inbox.theirs, today: inbox.today, due: inbox.dueSoon })[group];
