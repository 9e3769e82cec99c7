import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';

/** Who makes the request that is being answered: the secret of a session, or nobody. */
const present = new AsyncLocalStorage<{ sid: string | null }>();

/** Runs as a request of this session; requests at the same time do not see one another. */
export const asRequestOf = <T>(sid: string | null, run: () => Promise<T>): Promise<T> =>
  present.run({ sid }, run);

/**
 * The framework’s part of a request, which exists in a running server only: its headers, its genuine session cookie and
 * the language of its path. Everything of ours behind it is real.
 */
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ origin: 'http://localhost:3000' }),
  cookies: async () => ({ set: () => {}, delete: () => {} }),
}));
vi.mock('next-auth', () => ({
  getServerSession: async () => {
    const sid = present.getStore()?.sid;
    return sid ? { sid } : null;
  },
}));
vi.mock('next-intl/server', () => ({ getLocale: async () => 'en' }));
