import 'server-only';
import { currentSessionId } from './session';
import type { SessionNotice } from './session-notice-model';
import { openSessionState } from './session-state';
import { hashOfSecret } from './tokens';

/** When the session of this request ends, for the page that warns of it; null when nobody is signed in. */
export async function getSessionNotice(): Promise<SessionNotice | null> {
  const sid = await currentSessionId();
  const now = new Date();
  const state = sid ? await openSessionState(sid, now) : null;
  if (!state) return null;
  return {
    who: hashOfSecret(state.userId).slice(0, 16),
    leftMs: state.end.at.getTime() - now.getTime(),
    limit: state.end.limit,
  };
}
