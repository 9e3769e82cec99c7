import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Prisma } from '@/generated/prisma/client';
import { type Refused, type Result, refuse } from '@/lib/result';
import { db } from './client';
import { failureFromDatabase, isRetryable } from './errors';

export type Tx = Prisma.TransactionClient;

const ATTEMPTS = 3;

/** Carries a refusal out of the transaction, so that everything written before it is rolled back. */
class Rollback extends Error {
  constructor(readonly refused: Refused) {
    super('rolled back');
  }
}

/**
 * Runs `work` in one transaction. A refusal rolls back and is returned; a unique or exclusion violation becomes
 * `conflict`; serialisation failures and deadlocks are tried again, at most three times in all. No network call belongs inside.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db().$transaction((tx) => orRollback(work(tx)), {
        timeout: 10_000,
        maxWait: 5_000,
      });
    } catch (error) {
      if (error instanceof Rollback) return error.refused;
      const failure = failureFromDatabase(error);
      if (failure) return refuse(failure);
      if (!isRetryable(error) || attempt === ATTEMPTS) throw error;
      await sleep(20 * attempt + Math.random() * 30);
    }
  }
}

async function orRollback<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  const result = await work;
  if (!result.ok) throw new Rollback(result);
  return result;
}
