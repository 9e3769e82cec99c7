import type { Failure } from '@/lib/result';

/** SQLSTATE classes the application answers; https://www.postgresql.org/docs/current/errcodes-appendix.html */
const RETRYABLE = new Set(['40001', '40P01']);
const CONFLICTING = new Set(['23505', '23P01']);
const PRISMA_CODES: Record<string, string> = { P2002: '23505', P2034: '40001' };

/** The SQLSTATE inside whatever the driver, its adapter or Prisma threw; null when it is no database error. */
export function sqlState(error: unknown): string | null {
  for (let depth = 0, at: unknown = error; depth < 6 && isRecord(at); depth += 1) {
    const code = stateOf(at);
    if (code) return code;
    at = at.cause ?? (isRecord(at.meta) ? at.meta.driverAdapterError : undefined);
  }
  return null;
}

/** A serialisation failure or deadlock: the whole transaction may be tried again. */
export const isRetryable = (error: unknown): boolean => RETRYABLE.has(sqlState(error) ?? '');

/** A unique or exclusion constraint said no: somebody else was first. Anything else is an accident (null). */
export function failureFromDatabase(error: unknown): Failure | null {
  return CONFLICTING.has(sqlState(error) ?? '') ? { code: 'conflict' } : null;
}

function stateOf(record: Record<string, unknown>): string | null {
  for (const value of [record.originalCode, record.code]) {
    if (typeof value !== 'string') continue;
    if (value in PRISMA_CODES) return PRISMA_CODES[value] ?? null;
    if (/^[0-9A-Z]{5}$/.test(value) && !value.startsWith('P')) return value;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
