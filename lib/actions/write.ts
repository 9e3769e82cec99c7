import 'server-only';
import { type AuditNote, recordAudit } from '@/lib/audit/record';
import { inTransaction, type Tx } from '@/lib/db/transaction';
import { followChanges } from '@/lib/matching/top-lists/refresh-cities';
import { ok, type Result } from '@/lib/result';
import type { WriteContext } from './context';

/** Plain data: what can be stored and come back unchanged. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a write must hand back: its value and the audit rows that describe it. */
export type Written<T> = { value: T; audit: AuditNote | AuditNote[] };

/**
 * The one way to change the database: the change, its audit rows, what follows for the stored top lists and the
 * idempotency key are one transaction.
 * The value must be plain JSON, because a repeated post gets the stored one.
 */
export async function write<T extends Json>(
  context: WriteContext,
  change: (tx: Tx) => Promise<Result<Written<T>>>,
): Promise<Result<T>> {
  return inTransaction(async (tx) => {
    const result = await change(tx);
    if (!result.ok) return result;
    for (const note of [result.value.audit].flat()) await recordAudit(tx, context, note);
    await followChanges(tx);
    await rememberKey(tx, context, result.value.value);
    return ok(result.value.value);
  });
}

/** A second insert of the same key fails on the primary key, which rolls the second effect back. */
async function rememberKey(tx: Tx, context: WriteContext, value: Json) {
  if (!context.idempotency) return;
  await tx.idempotencyKey.create({ data: { ...context.idempotency, result: { value } } });
}
