import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { WriteContext } from '@/lib/actions/context';
import { type Json, type Written, write } from '@/lib/actions/write';
import type { AuditNote } from '@/lib/audit/record';
import type { Tx } from '@/lib/db/transaction';
import type { MessageParams } from '@/lib/i18n/message-params';
import { notifyVisit } from '@/lib/notifications/notify-visit';
import type { VisitNews } from '@/lib/notifications/visit-news';
import { ok, type Result, refuse } from '@/lib/result';
import { type LoadedVisit, loadVisit } from '../load-visit';
import type { EventKind, EventSide, VisitStatus } from '../model';
import { cityVisitPath, deskVisitPath } from '../paths';
import { rolesTowards, sideOf } from '../policy';
import type { Changes } from '../state';
import type { UnkeyedNews } from '../telling';
import { columnsOf, writeProposals } from './write-changes';

/** Which visit a command is about, and the version its form was served with. */
export type Target = { visitId: string; version: number };

/** What a form learns after a change; `path` is the visit's page on the actor's side. */
export type Changed = {
  id: string;
  version: number;
  reference: string | null;
  path: string;
  /** What was kept of a working copy needs a correction. */
  cannotStand: boolean;
};

/** One change of a visit, decided and ready to be written. */
export type VisitChange = {
  cannotStand?: boolean;
  /** Absent when the status stays. */
  to?: VisitStatus;
  changes: Changes;
  /** Further columns of the visit's row. */
  columns?: Prisma.VisitUncheckedUpdateManyInput;
  /** Rows of its own; they see the visit's new row and run before the event is written. */
  rows?: (tx: Tx) => Promise<void>;
  /** Null for host-internal acts, which leave no trace on the timeline. */
  event: { kind: EventKind; data: MessageParams; reason?: string } | null;
  /** Who is told; the key is the event's number. */
  news?: UnkeyedNews;
  audit: Pick<AuditNote, 'action' | 'detail' | 'changed'>;
};

/** Decides inside the transaction, on what is true there. */
export type Decide = (
  loaded: LoadedVisit,
  tx: Tx,
) => Promise<Result<VisitChange>> | Result<VisitChange>;

/** Runs first in the transaction: takes locks that must come before the visit's. */
export type Prepare = (tx: Tx, visitId: string) => Promise<void>;

/** The one way to change a visit: `applyChange` in a transaction of its own. */
export function changeVisit(
  context: WriteContext,
  target: Target,
  decide: Decide,
  prepare?: Prepare,
): Promise<Result<Changed & Json>> {
  return write(context, async (tx) => {
    await prepare?.(tx, target.visitId);
    return applyChange(tx, context, target, decide);
  });
}

/**
 * Loads the visit through the actor, decides, writes its row with compare-and-set on status and version, its child rows,
 * one event and the notices, and hands back the audit row. Somebody who was first makes this `conflict` with the
 * present version.
 */
export async function applyChange(
  tx: Tx,
  context: WriteContext,
  target: Target,
  decide: Decide,
): Promise<Result<Written<Changed & Json>>> {
  const loaded = await loadVisit(tx, context.actor, { id: target.visitId }, context.now);
  if (!loaded) return refuse({ code: 'not_found' });
  const { visit } = loaded;
  const stale = refuse({ code: 'conflict', currentVersion: visit.version });
  if (visit.version !== target.version) return stale;
  const decided = await decide(loaded, tx);
  if (!decided.ok) return decided;
  const change = decided.value;

  const { count } = await tx.visit.updateMany({
    where: { id: visit.id, status: visit.status, version: visit.version },
    data: {
      version: { increment: 1 },
      ...(change.to && { status: change.to, statusSince: context.now }),
      ...columnsOf(change.changes),
      ...change.columns,
    },
  });
  if (count !== 1) return stale;
  await writeProposals(tx, change.changes, context.now);
  await change.rows?.(tx);
  await tell(tx, context, loaded, change);
  return ok({
    value: {
      id: visit.id,
      version: visit.version + 1,
      reference: (change.columns?.reference as string | undefined) ?? visit.reference,
      path: pathFor(sideOfActor(context, visit), visit.id),
      cannotStand: change.cannotStand ?? false,
    },
    audit: {
      ...change.audit,
      objectType: 'visit',
      objectId: visit.id,
      detail: {
        from: visit.status,
        to: change.to ?? visit.status,
        version: visit.version + 1,
        ...change.audit.detail,
      },
    },
  });
}

/** The visit's row is locked by now, so numbering its events needs no lock of its own. */
async function tell(tx: Tx, context: WriteContext, { visit }: LoadedVisit, change: VisitChange) {
  if (!change.event) return;
  const last = await tx.visitEvent.aggregate({
    where: { visitId: visit.id },
    _max: { seq: true },
  });
  const seq = (last._max.seq ?? 0) + 1;
  await tx.visitEvent.create({
    data: {
      visitId: visit.id,
      seq,
      kind: change.event.kind,
      fromState: visit.status,
      toState: change.to ?? visit.status,
      side: sideOfActor(context, visit),
      actorId: context.actor.kind === 'user' ? context.actor.userId : null,
      at: context.now,
      reason: change.event.reason || null,
      data: change.event.data,
    },
  });
  if (change.news)
    await notifyVisit(tx, context, visit.id, { ...change.news, key: seq } as VisitNews);
}

const pathFor = (side: EventSide, id: string): string =>
  side === 'city' ? cityVisitPath(id) : deskVisitPath(id);

/** Whoever could change the visit stands on one side of it, or is the clock. */
function sideOfActor({ actor }: WriteContext, visit: LoadedVisit['visit']): EventSide {
  return sideOf(rolesTowards(actor, visit)) ?? 'timer';
}
