import { beforeEach, describe, expect, it } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erasure/erase-account';
import { ANONYMOUS } from '@/lib/auth/model';
import { getSignOffByLink } from '@/lib/cities/sign-off/queries';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { mayStillRead } from '@/lib/notifications/still-reader';
import { ok } from '@/lib/result';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import type { Target } from '../commands/change-visit';
import { saveRequest } from '../commands/save-request';
import { startDraft } from '../commands/start-draft';
import { submitRequest } from '../commands/submit-request';
import { withdrawRequest } from '../commands/withdraw-request';
import { getVisit } from '../queries/get-visit';
import { askRequestSignOff } from './commands/ask-request-sign-off';
import {
  decideRequestSignOff,
  decideRequestSignOffByLink,
} from './commands/decide-request-sign-off';
import { getRequestSignOff, getRequestSignOffByLink } from './queries';

const LATER = new Date('2026-12-03T08:00:00Z');
const APPROVE = { decision: 'approve', remark: '' } as const;
const RETURN = { decision: 'return', remark: 'Name the head first.' } as const;

let world: VisitWorld;
let target: Target;
beforeEach(async () => {
  world = await aVisitWorld();
  target = await aVisit(world, { status: 'draft' });
  await requireSignOff();
});

const requireSignOff = (signOffRequired = true) =>
  db().organisation.update({
    where: { id: world.city.organisation.id },
    data: { signOffRequired },
  });

const statusOf = async () =>
  (await db().visit.findUniqueOrThrow({ where: { id: target.visitId } })).status;

/** Asks, and gives the secret of the newest link that left by mail. */
async function ask(): Promise<string> {
  const asked = await askRequestSignOff(aContext(world.city.officer, NOW), target);
  if (!asked.ok) throw new Error(JSON.stringify(asked.failure));
  const mail = await db().mail.findFirstOrThrow({
    where: { template: 'request_sign_off_requested' },
    orderBy: { id: 'desc' },
  });
  return (
    String((mail.params as { path: string }).path)
      .split('/')
      .pop() ?? ''
  );
}

const byLink = (secret: string, answer: typeof APPROVE | typeof RETURN = APPROVE, now = NOW) =>
  decideRequestSignOffByLink(aContext(ANONYMOUS, now), { secret, ...answer });

const last = async () =>
  (await getRequestSignOff(world.city.officer, target.visitId, NOW))?.last ?? null;

/** Saves a page of the draft, as the officer would. */
async function edit() {
  const saved = await saveRequest(aContext(world.city.officer, NOW), target, {
    ownInterpreter: true,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  target = { ...target, version: saved.value.version };
}

/** The team has no approver with an account; the contacts name one. */
async function nameApprover(email = 'chief@city.example') {
  await db().membership.updateMany({
    where: { userId: world.city.approver.userId },
    data: { endedAt: NOW },
  });
  await db().cityContact.create({
    data: {
      cityId: world.city.city.id,
      kind: 'approver',
      name: 'Kim Muster',
      office: 'Chief of staff',
      email,
    },
  });
}

describe('asking', () => {
  it('writes to the approver once, in their language, with what the request is about', async () => {
    await ask();
    const mails = await db().mail.findMany({
      where: { userId: world.city.approver.userId, template: 'request_sign_off_requested' },
    });
    expect(mails).toHaveLength(1);
    const { summary } = (mails[0]?.params ?? {}) as { summary?: string };
    const { workingCopy } = await db().visit.findUniqueOrThrow({ where: { id: target.visitId } });
    const draft = workingCopy as { title: string; contactEmail: string } | null;
    expect(summary).toContain(draft?.title ?? 'no draft');
    expect(summary).toMatch(/^A: /m);
    expect(summary).not.toContain(draft?.contactEmail ?? '@');
    expect(await last()).toMatchObject({ state: 'open', officer: world.city.officer.name });
  });

  it('is for a draft that could be submitted, of a city hall that asks for it, by its officer', async () => {
    const started = await startDraft(aContext(world.city.officer, NOW), {
      host: world.host.host.slug,
    });
    const empty = { visitId: started.ok ? started.value.id : '', version: 1 };
    const refused = await askRequestSignOff(aContext(world.city.officer, NOW), empty);
    expect(refused).toMatchObject({ ok: false, failure: { code: 'rule' } });
    expect(await askRequestSignOff(aContext(world.city.approver, NOW), target)).toMatchObject({
      failure: { code: 'forbidden' },
    });
    const other = await aVisitWorld();
    for (const actor of [other.city.officer, other.city.approver, world.host.officer, ANONYMOUS]) {
      expect(await askRequestSignOff(aContext(actor, NOW), target)).toMatchObject({
        failure: { code: 'not_found' },
      });
    }
    expect(
      await askRequestSignOff(aContext(world.city.officer, NOW), { ...target, version: 99 }),
    ).toMatchObject({ failure: { code: 'conflict' } });
    await requireSignOff(false);
    expect(await askRequestSignOff(aContext(world.city.officer, NOW), target)).toMatchObject({
      failure: { reasons: [{ code: 'signOff.request.refusal.not_needed' }] },
    });
    expect(await db().requestSignOff.count({ where: { visitId: target.visitId } })).toBe(0);
  });

  it('needs somebody to ask, who is not the one who asks', async () => {
    const { email } = await db().user.findUniqueOrThrow({
      where: { id: world.city.officer.userId },
    });
    await nameApprover(email);
    expect(await askRequestSignOff(aContext(world.city.officer, NOW), target)).toMatchObject({
      failure: { reasons: [{ code: 'signOff.refusal.same_person' }] },
    });
    await db().cityContact.deleteMany({ where: { cityId: world.city.city.id } });
    expect(await askRequestSignOff(aContext(world.city.officer, NOW), target)).toMatchObject({
      failure: { reasons: [{ code: 'signOff.refusal.nobody' }] },
    });
  });

  it('six times at once leaves one open, and the links of the others are dead', async () => {
    const results = await Promise.all(
      Array.from({ length: 6 }, () => askRequestSignOff(aContext(world.city.officer, NOW), target)),
    );
    expect(results.every((one) => one.ok)).toBe(true);
    const rows = await db().requestSignOff.findMany({ where: { visitId: target.visitId } });
    expect(rows.filter((one) => one.status === 'open')).toHaveLength(1);
    expect(rows.filter((one) => one.status === 'replaced')).toHaveLength(5);
  });
});

describe('the link', () => {
  it('changes nothing when it is opened, submits once, and its secret is stored nowhere', async () => {
    const secret = await ask();
    const opened = await getRequestSignOffByLink(secret, NOW);
    expect(opened).toMatchObject({ state: 'valid', name: world.city.approver.name });
    expect(opened?.state === 'valid' && opened.draft.content.contactEmail).toBe('');
    expect(await getSignOffByLink(secret, NOW)).toBeNull();
    expect(await statusOf()).toBe('draft');
    const links = await db().signOffLink.findMany({
      where: { requestSignOff: { visitId: target.visitId } },
    });
    expect(JSON.stringify(links)).not.toContain(secret);
    const both = await Promise.all([byLink(secret), byLink(secret)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await statusOf()).toBe('submitted');
    expect(await getRequestSignOffByLink(secret, NOW)).toEqual({ state: 'used' });
    const events = await db().visitEvent.findMany({
      where: { visitId: target.visitId, kind: 'submit' },
    });
    expect(events).toMatchObject([{ side: 'city', actorId: null, toState: 'submitted' }]);
    const told = await db().notification.findMany({
      where: { userId: world.city.officer.userId },
      select: { kind: true },
    });
    expect(told).toEqual([{ kind: 'visit_submitted_city' }]);
    const audit = await db().auditEntry.findMany({
      where: { objectId: target.visitId, action: { in: ['visit.signed_off', 'visit.submit'] } },
      orderBy: { seq: 'asc' },
    });
    expect(audit).toMatchObject([
      { action: 'visit.signed_off', actorKind: 'anonymous', detail: { by: 'link_account' } },
      { action: 'visit.submit', detail: { from: 'draft', to: 'submitted' } },
    ]);
  });

  it('gives it back with a remark: the officer is told, corrects and asks anew', async () => {
    const secret = await ask();
    expect(await byLink(secret, RETURN)).toMatchObject({ ok: true });
    expect(await statusOf()).toBe('draft');
    expect(await last()).toMatchObject({ state: 'returned', remark: RETURN.remark });
    const told = await db().notification.findMany({ where: { userId: world.city.officer.userId } });
    expect(told).toMatchObject([
      {
        kind: 'request_sign_off_returned',
        path: `/workspace/visits/new/check?visit=${target.visitId}`,
      },
    ]);
    await edit();
    const second = await ask();
    expect(await byLink(second)).toMatchObject({ ok: true });
  });

  it('is over after its days, an edit, another request, a withdrawal and for a former approver', async () => {
    const first = await ask();
    expect(await getRequestSignOffByLink(first, LATER)).toEqual({ state: 'expired' });
    expect(await byLink(first, APPROVE, LATER)).toMatchObject({ failure: { code: 'not_found' } });
    await edit();
    expect(await last()).toMatchObject({ state: 'outdated' });
    expect(await getRequestSignOffByLink(first, NOW)).toEqual({ state: 'over' });
    expect(await byLink(first)).toMatchObject({
      failure: { reasons: [{ code: 'signOff.request.refusal.outdated' }] },
    });
    const second = await ask();
    expect(await byLink(first)).toMatchObject({ failure: { code: 'conflict' } });
    const endedAt = (at: Date | null) =>
      db().membership.updateMany({
        where: { userId: world.city.approver.userId },
        data: { endedAt: at },
      });
    await endedAt(NOW);
    expect(await getRequestSignOffByLink(second, NOW)).toEqual({ state: 'over' });
    expect(await byLink(second)).toMatchObject({ failure: { code: 'not_found' } });
    await endedAt(null);
    expect(await getRequestSignOffByLink(second, NOW)).toMatchObject({ state: 'valid' });
    await withdrawRequest(aContext(world.city.officer, NOW), target, '');
    expect(await getRequestSignOffByLink(second, NOW)).toEqual({ state: 'over' });
    expect(await byLink(second)).toMatchObject({ failure: { code: 'conflict' } });
    expect(await statusOf()).toBe('withdrawn');
  });

  it('goes to the approver named in the contacts where no approver has an account', async () => {
    await nameApprover();
    const secret = await ask();
    const mail = await db().mail.findFirstOrThrow({
      where: { to: 'chief@city.example' },
      include: { user: true },
    });
    expect(mail).toMatchObject({ userId: null, readerName: 'Kim Muster' });
    expect(await mayStillRead(mail)).toBe(true);
    expect(await byLink(secret)).toMatchObject({ ok: true });
    expect(await statusOf()).toBe('submitted');
    const audit = await db().auditEntry.findFirstOrThrow({
      where: { action: 'visit.signed_off', objectId: target.visitId },
    });
    expect(audit.detail).toMatchObject({ by: 'link_named' });
    expect(JSON.stringify(audit.detail)).not.toContain('Muster');
  });

  it('is over when the city hall no longer asks for sign-off', async () => {
    const secret = await ask();
    await requireSignOff(false);
    expect(await getRequestSignOffByLink(secret, NOW)).toEqual({ state: 'over' });
    expect(await byLink(secret)).toMatchObject({ failure: { code: 'conflict' } });
    expect(await statusOf()).toBe('draft');
  });

  it('submits nothing that cannot be submitted any more', async () => {
    const secret = await ask();
    await db().claim.update({
      where: { id: world.city.claim.id },
      data: { status: 'paused', decidedAt: NOW },
    });
    expect(await byLink(secret)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.city_not_verified' }] },
    });
    expect(await getRequestSignOffByLink(secret, NOW)).toMatchObject({ state: 'valid' });
    expect(await last()).toMatchObject({ state: 'open' });
  });

  it('is forgotten with the name of a person who is erased; what they signed off stays so', async () => {
    const secret = await ask();
    await byLink(secret);
    const { userId } = world.city.approver;
    await inTransaction(async (tx) => ok(await eraseAccount(tx, aContext(ANONYMOUS), userId)));
    expect(await db().signOffLink.count({ where: { userId } })).toBe(0);
    const rows = await db().requestSignOff.findMany({ where: { visitId: target.visitId } });
    expect(rows).toMatchObject([{ status: 'approved', decidedBy: '' }]);
  });

  it('that nobody made finds nothing', async () => {
    for (const secret of ['', 'x', 'A'.repeat(43), '../../etc', '\u0000']) {
      expect(await getRequestSignOffByLink(secret, NOW)).toBeNull();
    }
  });
});

describe('the approver in the workspace', () => {
  const decide = (actor: Parameters<typeof aContext>[0], signOffId: string) =>
    decideRequestSignOff(aContext(actor, NOW), { signOffId, ...APPROVE });

  it('submits by approving, which ends the links, and the visit is theirs on the timeline', async () => {
    const secret = await ask();
    const signOffId = (await last())?.id ?? '';
    expect(await getRequestSignOff(world.city.approver, target.visitId, NOW)).toMatchObject({
      canDecide: true,
      canAsk: false,
    });
    expect(await decide(world.city.approver, signOffId)).toMatchObject({ ok: true });
    expect(await decide(world.city.approver, signOffId)).toMatchObject({
      failure: { code: 'conflict' },
    });
    expect(await getRequestSignOffByLink(secret, NOW)).toEqual({ state: 'over' });
    const visit = await getVisit(world.city.officer, target.visitId, NOW);
    expect(visit).toMatchObject({ status: 'submitted' });
    const [event] = await db().visitEvent.findMany({
      where: { visitId: target.visitId, kind: 'submit' },
    });
    expect(event?.actorId).toBe(world.city.approver.userId);
  });

  it('may submit without having been asked, and what lay before them ends with it', async () => {
    const secret = await ask();
    expect(await submitRequest(aContext(world.city.approver, NOW), target)).toMatchObject({
      ok: true,
    });
    const rows = await db().requestSignOff.findMany({ where: { visitId: target.visitId } });
    expect(rows).toMatchObject([{ status: 'replaced' }]);
    expect(await getRequestSignOffByLink(secret, NOW)).toEqual({ state: 'over' });
  });

  it('is nobody else: not the officer, not another city hall, host or the programme', async () => {
    await ask();
    const signOffId = (await last())?.id ?? '';
    const other = await aVisitWorld();
    const admin = await aProgrammeMember('programme_admin');
    const { officer } = world.city;
    for (const actor of [officer, other.city.approver, world.host.approver, admin, ANONYMOUS]) {
      expect(await decide(actor, signOffId)).toMatchObject({ failure: { code: 'not_found' } });
    }
    expect(await getRequestSignOff(other.city.approver, target.visitId, NOW)).toBeNull();
    expect(await getRequestSignOff(world.host.officer, target.visitId, NOW)).toBeNull();
    expect(await statusOf()).toBe('draft');
  });
});
