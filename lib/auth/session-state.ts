import 'server-only';
import { db } from '@/lib/db/client';
import { AFTERMATH_MS, type SessionEnd, sessionEnd } from './session-limits';
import { hashOfSecret } from './tokens';

const select = {
  revokedAt: true,
  expiresAt: true,
  lastSeenAt: true,
  user: {
    select: {
      id: true,
      disabledAt: true,
      memberships: { where: { endedAt: null }, select: { role: true } },
    },
  },
} as const;

/** A session as somebody looks at it from beside: asking does not count as using it. */
export type SessionState = { userId: string; end: SessionEnd };

/** When a session ends and whose it is; null when it was ended on purpose, is unknown, or the account is closed. */
async function stateOf(sid: string): Promise<SessionState | null> {
  const session = await db().session.findUnique({
    where: { idHash: hashOfSecret(sid) },
    select,
  });
  if (!session || session.revokedAt || session.user.disabledAt) return null;
  const roles = session.user.memberships.map((one) => one.role);
  return { userId: session.user.id, end: sessionEnd(session, roles) };
}

/** The state of a session that is open; null for any other. */
export async function openSessionState(sid: string, now: Date): Promise<SessionState | null> {
  const state = await stateOf(sid);
  return state && state.end.at > now ? state : null;
}

/** Whose session it was that a limit has ended not long ago; null for any other. */
export async function ownerOfExpired(sid: string, now: Date): Promise<string | null> {
  const state = await stateOf(sid);
  if (!state) return null;
  const agoMs = now.getTime() - state.end.at.getTime();
  return agoMs >= 0 && agoMs < AFTERMATH_MS ? state.userId : null;
}
