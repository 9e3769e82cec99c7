import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { type DepartmentInput, MOST_ENTRIES_OF_LIBRARY, type SiteInput } from './model';

/** Adds a department to the host of an officer, or changes one. */
export function saveDepartment(
  context: WriteContext,
  { departmentId: id, ...input }: DepartmentInput & { departmentId?: string },
): Promise<Result<null>> {
  return saveEntry(context, 'department', id, input, {
    count: (tx, where) => tx.department.count({ where }),
    create: (tx, hostId) => tx.department.create({ data: { ...input, hostId } }),
    update: (tx, where) => tx.department.update({ where, data: input }),
  });
}

/** Adds a site to the host of an officer, or changes one. */
export function saveSite(
  context: WriteContext,
  { siteId: id, ...input }: SiteInput & { siteId?: string },
): Promise<Result<null>> {
  return saveEntry(context, 'site', id, input, {
    count: (tx, where) => tx.site.count({ where }),
    create: (tx, hostId) => tx.site.create({ data: { ...input, hostId } }),
    update: (tx, where) => tx.site.update({ where, data: input }),
  });
}

/** The table an entry stands in. */
type Table = {
  count: (tx: Tx, where: { id?: string; hostId: string }) => Promise<number>;
  create: (tx: Tx, hostId: string) => Promise<{ id: string }>;
  update: (tx: Tx, where: { id: string; hostId: string }) => Promise<{ id: string }>;
};

function saveEntry(
  context: WriteContext,
  objectType: 'department' | 'site',
  id: string | undefined,
  input: DepartmentInput | SiteInput,
  table: Table,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const hostId = await officersHost(tx, context);
    if (!hostId) return refuse({ code: 'forbidden' });
    if (id && (await table.count(tx, { id, hostId })) === 0) return refuse({ code: 'not_found' });
    if (!id && (await table.count(tx, { hostId })) >= MOST_ENTRIES_OF_LIBRARY) {
      return refuseRule({
        code: 'library.refusal.too_many',
        params: { most: MOST_ENTRIES_OF_LIBRARY },
      });
    }
    const saved = id ? await table.update(tx, { id, hostId }) : await table.create(tx, hostId);
    return ok({
      value: null,
      audit: {
        action: id ? `${objectType}.changed` : `${objectType}.added`,
        objectType,
        objectId: saved.id,
        detail: { hostId, active: input.active },
        changed: input,
      },
    });
  });
}

/** Read again inside the transaction: a membership may have ended since the page was served. */
async function officersHost(tx: Tx, { actor }: WriteContext): Promise<string | null> {
  if (!isUser(actor)) return null;
  const held = await tx.membership.findFirst({
    where: {
      userId: actor.userId,
      role: 'host_officer',
      endedAt: null,
      user: { disabledAt: null },
      organisation: { hostId: { not: null } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { organisation: { select: { hostId: true } } },
  });
  return held?.organisation.hostId ?? null;
}
