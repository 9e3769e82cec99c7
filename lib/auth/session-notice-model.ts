/** What an open page knows of the session it was made in. Durations, because the clocks of two computers differ. */
export type SessionNotice = {
  /** The same for every session of one person; says nothing about who it is. */
  who: string;
  /** Milliseconds until the session ends if nothing happens in it. */
  leftMs: number;
  limit: 'idle' | 'absolute';
};
