import 'server-only';
import { createHash } from 'node:crypto';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';

/** What is kept of a change: who, what, which object, which fields. Values appear only as hashes. */
export type AuditNote = {
  action: string;
  objectType: string;
  objectId: string | null;
  /** Plain facts that are no personal data: statuses, versions, counts. */
  detail?: Record<string, string | number | boolean | null>;
  /** Field name → new value; stored as name and SHA-256, so that erasing a person leaves the chain intact. */
  changed?: Record<string, unknown>;
};

/** Appends one audit row inside the caller's transaction. */
export async function recordAudit(tx: Tx, context: WriteContext, note: AuditNote): Promise<void> {
  await tx.auditEntry.create({
    data: {
      actorKind: context.actor.kind,
      actorId: context.actor.kind === 'user' ? context.actor.userId : null,
      sessionRef: context.actor.kind === 'user' ? context.actor.sessionRef : null,
      action: note.action,
      objectType: note.objectType,
      objectId: note.objectId,
      detail: { ...note.detail, ...(note.changed && { changed: hashes(note.changed) }) },
      requestId: context.requestId,
    },
  });
}

function hashes(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      createHash('sha256')
        .update(JSON.stringify(value) ?? '')
        .digest('hex')
        .slice(0, 16),
    ]),
  );
}
