import { beforeAll, describe, expect, it } from 'vitest';
import type { WriteContext } from '@/lib/actions/context';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Result } from '@/lib/result';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { aVisit, aVisitWorld, type VisitWorld } from '@/tests/factories/visits';
import { DELEGATION } from '../testing/visits';
import { acceptDates } from './accept-dates';
import { approveVisit } from './approve-visit';
import { cancelVisit, postponeVisit } from './call-off-visit';
import type { Target } from './change-visit';
import { confirmVisit } from './confirm-visit';
import { declineVisit } from './decline-visit';
import { closeVisit, completeVisit } from './end-visit';
import { proposeDates } from './propose-dates';
import { provideMandate } from './provide-mandate';
import { recordApproval } from './record-approval';
import { requestChanges } from './request-changes';
import { resubmitRequest } from './resubmit-request';
import { reviveRequest } from './revive-request';
import { saveRequest } from './save-request';
import { saveScreening } from './save-screening';
import { saveTranslation } from './save-translation';
import { seekApproval } from './seek-approval';
import { startDraft } from './start-draft';
import { submitRequest } from './submit-request';
import { takeRequest } from './take-request';
import { withdrawRequest } from './withdraw-request';

type Command = (context: WriteContext, target: Target) => Promise<Result<unknown>>;

const said = { reason: 'budget', text: '' } as const;
const commands: Record<string, Command> = {
  saveRequest: (context, target) => saveRequest(context, target, { title: 'ours now' }),
  submitRequest,
  takeRequest,
  requestChanges: (context, target) =>
    requestChanges(context, target, [{ field: 'purpose', text: 'x' }]),
  resubmitRequest: (context, target) => resubmitRequest(context, target, {}),
  withdrawRequest: (context, target) => withdrawRequest(context, target, ''),
  declineVisit: (context, target) =>
    declineVisit(context, target, { reason: 'capacity', text: '', alternative: 'none' }),
  proposeDates: (context, target) =>
    proposeDates(context, target, { startsOn: '2027-05-18', endsOn: '2027-05-19', note: '' }),
  acceptDates: (context, target) => acceptDates(context, target, crypto.randomUUID()),
  saveScreening: (context, target) =>
    saveScreening(context, target, { items: {}, note: 'x', counterpartBand: null }),
  saveTranslation: (context, target) =>
    saveTranslation(context, target, {
      titleOther: 'x',
      purposeOther: 'x',
      textState: 'confirmed',
    }),
  seekApproval,
  recordApproval: (context, target) =>
    recordApproval(context, target, {
      tier: 'desk',
      body: 'x',
      documentNumber: 'x',
      decidedOn: '2026-11-25',
      result: 'granted',
      remark: '',
    }),
  approveVisit,
  confirmVisit: (context, target) => confirmVisit(context, target, DELEGATION),
  provideMandate: (context, target) =>
    provideMandate(context, target, { mandateNote: 'x', mandateUrl: '', mandateFile: '' }),
  cancelVisit: (context, target) => cancelVisit(context, target, said),
  postponeVisit: (context, target) => postponeVisit(context, target, said),
  reviveRequest: (context, target) => reviveRequest(context, target, []),
  completeVisit,
  closeVisit,
};

let world: VisitWorld;
let visits: Target[];
let strangers: UserActor[];

beforeAll(async () => {
  world = await aVisitWorld();
  visits = [
    await aVisit(world, { status: 'draft' }),
    await aVisit(world, { status: 'submitted' }),
    await aVisit(world, { status: 'invited' }),
  ];
  const [otherCity, otherHost] = [await aClaimedCity(), await aHost()];
  strangers = [otherCity.officer, otherCity.approver, otherHost.officer, otherHost.approver];
});

/** Everything a command could have changed. */
async function present() {
  const where = { visitId: { in: visits.map((one) => one.visitId) } };
  return {
    visits: await db().visit.findMany({
      where: { id: where.visitId },
      include: {
        events: true,
        proposals: true,
        approvals: true,
        remarks: true,
        members: true,
        screening: true,
      },
      orderBy: { id: 'asc' },
    }),
    audit: await db().auditEntry.count(),
    notices: await db().notification.count(),
    mails: await db().mail.count(),
  };
}

const NOT_FOUND = { ok: false, failure: { code: 'not_found' } };

describe.each(Object.entries(commands))('%s', (_name, command) => {
  it('answers another city or host as if there were no such visit, and changes nothing', async () => {
    const before = await present();
    for (const actor of strangers) {
      const context = aContext(actor);
      for (const visit of visits) expect(await command(context, visit)).toEqual(NOT_FOUND);
      const missing = { visitId: crypto.randomUUID(), version: 1 };
      expect(await command(context, missing)).toEqual(NOT_FOUND);
    }
    expect(await present()).toEqual(before);
  });

  it('changes nothing with a version that is not the present one, whoever asks', async () => {
    const before = await present();
    for (const actor of [world.city.officer, world.host.officer, world.host.approver]) {
      for (const { visitId, version } of visits) {
        for (const stale of [version - 1, version + 1, 2_147_483_647]) {
          const result = await command(aContext(actor), { visitId, version: stale });
          expect(result.ok).toBe(false);
          if (!result.ok) expect(['conflict', 'not_found']).toContain(result.failure.code);
        }
      }
    }
    expect(await present()).toEqual(before);
  });
});

describe('one form posted twenty times at once', () => {
  const keyed = (actor: UserActor, operation: string): WriteContext => ({
    ...aContext(actor),
    idempotency: {
      actorKey: actor.userId,
      operation,
      key: crypto.randomUUID(),
      requestHash: 'same',
    },
  });

  it('begins one request', async () => {
    const { officer } = await aClaimedCity();
    const context = keyed(officer, 'visit.start');
    const host = world.host.host.slug;
    const posts = Array.from({ length: 20 }, () => startDraft(context, { host }));
    const results = await Promise.all(posts);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(await db().visit.count({ where: { createdById: officer.userId } })).toBe(1);
  });

  it('takes a request once', async () => {
    const target = await aVisit(world, { status: 'submitted' });
    const context = keyed(world.host.officer, 'visit.take');
    const results = await Promise.all(
      Array.from({ length: 20 }, () => takeRequest(context, target)),
    );
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    const { visitId } = target;
    expect(await db().visitEvent.count({ where: { visitId, kind: 'take' } })).toBe(1);
  });
});

describe('a host by a name nobody has', () => {
  it.each(['atlantis', '', '__proto__', '🏙️'])('is not found: %s', async (host) => {
    const { officer } = await aClaimedCity();
    expect(await startDraft(aContext(officer), { host })).toEqual(NOT_FOUND);
    expect(await db().visit.count({ where: { createdById: officer.userId } })).toBe(0);
  });
});
