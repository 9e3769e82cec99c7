import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Role, UserActor } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import type { InterestSide } from '@/lib/interests/model';
import {
  aboutOf,
  newThreadPath,
  threadPaperPath,
  threadPath,
  threadsPathOf,
} from '@/lib/threads/model';
import { getSubject, getThread, type ThreadDetail } from '@/lib/threads/queries';
import { noteRead } from '@/lib/threads/read-marks';

/** Who reads and writes the conversations of each side. */
const TEAMS = {
  city: ['city_officer', 'city_approver'],
  host: ['host_officer', 'host_approver'],
} as const satisfies Record<InterestSide, readonly Role[]>;

/** Whoever opens the list of conversations of a side. */
export const readerOfThreads = (side: InterestSide): Promise<UserActor> =>
  requireActor(threadsPathOf(side), ...TEAMS[side]);

/** A conversation for its page on one side, asked for once per request; one of the other side is missing there. */
export const loadThread = cache(
  async (side: InterestSide, id: string): Promise<{ actor: UserActor; thread: ThreadDetail }> => {
    const actor = await requireActor(threadPath(side, id), ...TEAMS[side]);
    const thread = await getThread(actor, id);
    return thread?.reader === side ? { actor, thread } : notFound();
  },
);

/** A conversation for its paper, which is the same address for both sides. */
export const loadThreadForPaper = cache(async (id: string): Promise<ThreadDetail> => {
  const actor = await requireActor(threadPaperPath(id), ...TEAMS.city, ...TEAMS.host);
  return (await getThread(actor, id)) ?? notFound();
});

/** Notes that what the page shows has been read, unless the browser fetched it ahead of a visit. */
export async function noteShown(actor: UserActor, thread: ThreadDetail): Promise<void> {
  if ((await headers()).has('next-router-prefetch')) return;
  const { id: threadId, reader, messages } = thread;
  const seen = { threadId, path: threadPath(reader, threadId), number: messages.length };
  await noteRead(actor, seen, new Date());
}

/** Who begins a conversation, and about what, as the address names it; missing where this side cannot write about it. */
export async function loadSubject(
  side: InterestSide,
  asked: Record<string, string | string[] | undefined>,
) {
  const about = aboutOf(asked);
  const path = about ? newThreadPath(side, about) : `${threadsPathOf(side)}/new`;
  const actor = await requireActor(path, ...TEAMS[side]);
  const subject = about && (await getSubject(actor, about));
  return subject?.reader === side ? { actor, subject } : notFound();
}
