import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Actor, isUser } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Idempotency } from './context';
import { isOwnEntry, KEY_FIELD } from './form-fields';

/** What an earlier post with the same key did: `result` to repeat, or `different` when the body was another one. */
export type Earlier = { kind: 'same'; result: unknown } | { kind: 'different' } | null;

const storedResult = z.object({ value: z.unknown() });

/** The key a form carries, with a hash of everything else in it. Null when the form has no usable key. */
export function idempotencyOf(actor: Actor, operation: string, form: FormData): Idempotency | null {
  const key = form.get(KEY_FIELD);
  if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key)) return null;
  const actorKey = isUser(actor) ? actor.userId : 'anonymous';
  return { actorKey, operation, key, requestHash: hashOf(form) };
}

export async function findEarlier(wanted: Idempotency): Promise<Earlier> {
  const { actorKey, operation, key } = wanted;
  const row = await db().idempotencyKey.findUnique({
    where: { actorKey_operation_key: { actorKey, operation, key } },
    select: { requestHash: true, result: true },
  });
  if (!row) return null;
  return row.requestHash === wanted.requestHash
    ? { kind: 'same', result: storedResult.parse(row.result).value }
    : { kind: 'different' };
}

/** Order-independent over field names; the framework's own `$ACTION…` entries do not count. */
function hashOf(form: FormData): string {
  const entries = [...form.entries()]
    .filter(([name]) => !isOwnEntry(name))
    .map(([name, value]) => [name, typeof value === 'string' ? value : value.name])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}
