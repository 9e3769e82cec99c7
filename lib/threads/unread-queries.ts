import 'server-only';
import { cityOrganisationIdsOf, hostIdsOf, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';

/**
 * How many conversations hold messages of others that the person has not read. The scope is that of
 * `visibleThreads`, in one statement because a read mark is compared with each message.
 */
export async function countUnreadThreads(actor: UserActor): Promise<number> {
  const halls = cityOrganisationIdsOf(actor);
  const hosts = hostIdsOf(actor);
  if (halls.length + hosts.length === 0) return 0;
  const { userId } = actor;
  const [row] = await db().$queryRaw<[{ unread: number }]>`
    SELECT count(*)::int AS unread
    FROM thread t
    LEFT JOIN visit v ON v.id = t.visit_id
    LEFT JOIN interest i ON i.id = t.interest_id
    LEFT JOIN thread_read r ON r.thread_id = t.id AND r.user_id = ${userId}::uuid
    WHERE (
      COALESCE(v.host_id, i.host_id) = ANY(${hosts}::uuid[])
      OR (NOT t.internal AND COALESCE(v.organisation_id, i.organisation_id) = ANY(${halls}::uuid[]))
    ) AND EXISTS (
      SELECT FROM thread_message m
      WHERE m.thread_id = t.id AND m.number > COALESCE(r.number, 0) AND m.author_id <> ${userId}::uuid
    )`;
  return row.unread;
}
