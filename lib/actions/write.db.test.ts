import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { ok, refuse } from '@/lib/result';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { uniqueNumber } from '@/tests/factories/unique';
import type { WriteContext } from './context';
import { findEarlier } from './idempotency';
import { write } from './write';

/** A harmless change to watch: one organisation row with a name of its own. */
function addOrganisation(context: WriteContext, name: string) {
  return write(context, async (tx) => {
    const row = await tx.organisation.create({ data: { kind: 'programme', name } });
    return ok({
      value: { id: row.id },
      audit: {
        action: 'test.add',
        objectType: 'organisation',
        objectId: row.id,
        changed: { name },
      },
    });
  });
}

const countNamed = (name: string) => db().organisation.count({ where: { name } });

describe('a write', () => {
  it('leaves its audit row with hashes instead of values', async () => {
    const context = aContext(await aProgrammeMember('programme_admin'));
    const name = `Secret ${uniqueNumber()}`;
    const result = await addOrganisation(context, name);
    const id = result.ok ? result.value.id : '';
    const [entry] = await db().auditEntry.findMany({ where: { objectId: id } });
    expect(entry).toMatchObject({
      action: 'test.add',
      actorKind: 'user',
      requestId: context.requestId,
    });
    expect(JSON.stringify(entry?.detail)).not.toContain('Secret');
    expect(entry?.detail).toHaveProperty('changed.name');
  });

  it('leaves nothing when it is refused half-way', async () => {
    const context = aContext(await aProgrammeMember('programme_admin'));
    const name = `Refused ${uniqueNumber()}`;
    const result = await write(context, async (tx) => {
      await tx.organisation.create({ data: { kind: 'programme', name } });
      return refuse({ code: 'forbidden' });
    });
    expect(result).toEqual({ ok: false, failure: { code: 'forbidden' } });
    expect(await countNamed(name)).toBe(0);
  });

  it('has one effect when twenty posts of one form arrive together', async () => {
    const actor = await aProgrammeMember('programme_admin');
    const key = crypto.randomUUID();
    const idempotency = { actorKey: actor.userId, operation: 'test.add', key, requestHash: 'same' };
    const name = `Twenty ${uniqueNumber()}`;
    const posts = Array.from({ length: 20 }, () =>
      addOrganisation({ ...aContext(actor), idempotency }, name),
    );
    const results = await Promise.all(posts);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.failure.code !== 'conflict')).toEqual(
      [],
    );
    expect(await countNamed(name)).toBe(1);
    expect(await findEarlier(idempotency)).toMatchObject({ kind: 'same' });
    expect(await findEarlier({ ...idempotency, requestHash: 'other' })).toEqual({
      kind: 'different',
    });
  });
});

describe('the audit trail', () => {
  it('cannot be changed, emptied or shortened', async () => {
    const context = aContext(await aProgrammeMember('programme_admin'));
    await addOrganisation(context, `Audited ${uniqueNumber()}`);
    const where = { requestId: context.requestId };
    await expect(db().auditEntry.updateMany({ where, data: { action: 'x' } })).rejects.toThrow();
    await expect(db().auditEntry.deleteMany({ where })).rejects.toThrow();
    await expect(db().$executeRaw`TRUNCATE audit_entry`).rejects.toThrow();
    expect(await db().auditEntry.count({ where })).toBe(1);
  });
});
