'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { WARNING_MS } from '@/lib/auth/session-limits';
import type { SessionNotice } from '@/lib/auth/session-notice-model';

/** `calm` nothing to say · `soon` the session ends within two minutes · `over` nobody, or somebody else, is signed in. */
export type Phase = 'calm' | 'soon' | 'over';
type Known = { phase: Phase; at: number; limit: SessionNotice['limit'] };

/** Without an answer the page asks again after this long. */
const RETRY_MS = 15_000;
/** The pages of one browser tell each other that something has changed. */
const CHANNEL = 'lianqiao-session';

/**
 * When the session ends, as far as this page knows. It asks only when the end it knows comes near, when another page
 * of this browser says that something has changed, and when it is looked at again: never in a rhythm.
 */
export function useSessionEnd(made: SessionNotice) {
  const [known, setKnown] = useState<Known>(() => knownOf(made, made.who));
  const channel = useRef<BroadcastChannel | null>(null);

  const ask = useCallback(async () => {
    const answer = await fetchNotice();
    setKnown((before) => (answer === 'unknown' ? { ...before } : knownOf(answer, made.who)));
  }, [made.who]);

  useEffect(() => {
    if (known.phase === 'over') return;
    const due = known.phase === 'calm' ? known.at - WARNING_MS : known.at;
    const inMs = due - Date.now();
    // What is due and still the same has had no answer.
    const timer = setTimeout(ask, inMs > 0 ? inMs + 250 : RETRY_MS);
    return () => clearTimeout(timer);
  }, [known, ask]);

  const isDue = known.phase !== 'calm';
  useEffect(() => {
    const listen = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : null;
    if (listen) listen.onmessage = () => isDue && ask();
    channel.current = listen;
    const look = () => {
      const near = isDue || known.at - WARNING_MS <= Date.now();
      if (document.visibilityState === 'visible' && near) ask();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      listen?.close();
      document.removeEventListener('visibilitychange', look);
    };
  }, [ask, isDue, known.at]);

  // A page that has just been made has used the session.
  useEffect(() => {
    channel.current?.postMessage('used');
  }, []);

  /** The session was used: asks when it ends now and tells the other pages. */
  const used = useCallback(async () => {
    await ask();
    channel.current?.postMessage('used');
  }, [ask]);

  return { ...known, used };
}

function knownOf(notice: SessionNotice | null, who: string): Known {
  if (!notice || notice.who !== who) return { phase: 'over', at: 0, limit: 'idle' };
  const { leftMs, limit } = notice;
  return { phase: leftMs <= WARNING_MS ? 'soon' : 'calm', at: Date.now() + leftMs, limit };
}

/** `unknown` when the site cannot be reached. */
async function fetchNotice(): Promise<SessionNotice | null | 'unknown'> {
  try {
    const response = await fetch('/api/session', { cache: 'no-store' });
    return response.ok ? ((await response.json()) as SessionNotice | null) : 'unknown';
  } catch {
    return 'unknown';
  }
}
