import { Gate } from './gate.mjs';

const PATIENCE_MS = 2_000;

/** Answered whatever happens: they cost nothing, and whoever watches or has a page open needs them. */
const ALWAYS = /^\/(?:healthz|readyz|icon\.svg|favicon\.ico|_next\/static\/.*|fonts\/.*)$/;

/**
 * The kinds of work and how much of each one process does. Pages and forms: what the database's connections can
 * serve in two seconds. Signing in has places of its own, so that a rush on the pages does not lock out those who
 * could do something about it. Downloads are few at a time; files that people send up take minutes over a slow line and some
 * 30 MB of memory each.
 *
 * @param {number} connections the process may open to the database
 */
export function openLanes(connections) {
  const lane = (atOnce, waiting) => new Gate({ atOnce, waiting, patienceMs: PATIENCE_MS });
  return {
    pages: lane(2 * connections, 2 * connections),
    signIn: lane(4, 16),
    files: lane(2, 4),
    uploads: lane(6, 6),
  };
}

/**
 * The lane of a path; null for what is never turned away.
 *
 * @param {string} path
 * @returns {'pages' | 'signIn' | 'files' | 'uploads' | null}
 */
export function laneOf(path) {
  if (ALWAYS.test(path)) return null;
  if (/^\/(?:(?:en|zh-CN)\/sign-in|api\/auth\/.*)$/.test(path)) return 'signIn';
  if (path === '/files/uploads') return 'uploads';
  return path.startsWith('/files/') ? 'files' : 'pages';
}
