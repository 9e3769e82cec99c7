import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOfSecret, newSecret } from '@/lib/auth/tokens';
import { db, pool } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { refuse } from '@/lib/result';
import { isLetterReference, readReference } from '@/lib/verification/reference';
import { aLetter, aLetterPdf, anIssuedLetter, LETTER } from '@/tests/factories/letters';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { copiesOf } from '@/tests/factories/visit-copies';
import { aVisit, aVisitWorld, type VisitWorld } from '@/tests/factories/visits';
import { cancelVisit, postponeVisit } from '../commands/call-off-visit';
import type { Target } from '../commands/change-visit';
import { getVisit } from '../queries/get-visit';
import { approveLetter } from './commands/approve-letter';
import { issueLetter } from './commands/issue-letter';
import { makeLetterPdf } from './commands/make-letter-pdf';
import { queueMissingPdfs } from './commands/queue-missing-pdfs';
import { saveLetter } from './commands/save-letter';
import { draftLetter } from './draft-letter';
import { getLetterFile } from './file';
import { openLetterOnce } from './printing/opening';
import { letterValidity } from './validity';

const asOfficer = (world: VisitWorld) => aContext(world.host.officer, world.now);
const asApprover = (world: VisitWorld) => aContext(world.host.approver, world.now);
const asCity = (world: VisitWorld) => aContext(world.city.officer, world.now);

const readAs = async (context: ReturnType<typeof aContext>, { visitId }: Target) => {
  const visit = await getVisit(context.actor, visitId, context.now);
  if (!visit) throw new Error('nobody reads the visit');
  return visit;
};

const issued = async (world: VisitWorld, target: Target) => {
  const approved = await aLetter(world, target);
  const result = await issueLetter(asOfficer(world), approved);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return { visitId: target.visitId, version: result.value.version };
};

const numbersOf = async (hostId: string) =>
  (
    await db().visitLetter.findMany({
      where: { visit: { hostId } },
      orderBy: { number: 'asc' },
      select: { number: true },
    })
  ).map(({ number }) => number);

/** Visits that share nothing but their host: each with a lane of its own, and with the approved letter of the first one. */
async function inviteAll({ host: { host } }: VisitWorld, targets: Target[]): Promise<Target[]> {
  const [first] = targets;
  const letter = await db().visitLetterDraft.findUniqueOrThrow({
    where: { visitId: first?.visitId ?? '' },
  });
  for (const { visitId } of targets) {
    const { id } = await db().lane.create({
      data: { hostId: host.id, nameEn: `Lane ${visitId}`, nameZh: `接待线${visitId}` },
    });
    await db().visit.update({
      where: { id: visitId },
      data: { status: 'invited', laneId: id, tier: 'city' },
    });
    await db().visitLetterDraft.upsert({
      where: { visitId },
      create: { ...letter, visitId },
      update: {},
    });
  }
  return targets;
}

const WAITED_TOO_LONG = /Unable to start a transaction|expired transaction/;

/** Tries again what has waited too long for its turn, as people would: it was rolled back, with its number. */
async function attempted<Answer>(issue: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await issue();
    } catch (error) {
      if (attempt === 20 || !WAITED_TOO_LONG.test(String(error))) throw error;
    }
  }
}

describe('the draft of an invitation letter', () => {
  it('is written from the request in both languages, and leaves open what nobody was asked', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'pending_approval' });
    const draft = await draftLetter(await readAs(asOfficer(world), target));
    expect(draft.textEn).toContain('Dear Deputy Mayor,');
    expect(draft.textEn).toContain('with a delegation of 8');
    expect(draft.textEn).toContain('11–13 May 2027');
    expect(draft.textEn).toContain('International travel is borne by your side.');
    expect(draft.textZh).toContain('2027年5月11日至13日');
    expect(draft.textZh).toContain('尊敬的[团长职务]阁下：');
    expect(draft.textZh).toContain('餐费由双方分担');
    expect(`${draft.textEn}${draft.textZh}`).not.toMatch(/letter\.\w/);
  });

  it('is read by the host alone until it is issued', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'invited' });
    const approved = await aLetter(world, target);
    expect((await readAs(asOfficer(world), approved)).desk?.letter?.approved).toBe(true);
    const asRead = JSON.stringify(await readAs(asCity(world), approved));
    expect(asRead).not.toContain(LETTER.textEn);
  });

  it('is not approved while something in it is left open, nor for days that are no longer agreed', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'invited' });
    const open = { ...LETTER, textEn: 'Dear [name],' };
    const saved = await saveLetter(asOfficer(world), target, open);
    if (!saved.ok) throw new Error('not saved');
    const next = { visitId: target.visitId, version: saved.value.version };
    expect(await approveLetter(asApprover(world), next)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.letter_open', params: { open: '[name]' } }] },
    });
    await db().visitLetterDraft.update({
      where: { visitId: target.visitId },
      data: { textEn: 'Dear Mayor,', endsOn: new Date('2027-05-20') },
    });
    expect(await approveLetter(asApprover(world), next)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.letter_days' }] },
    });
  });

  it('loses its approval when somebody writes in it again', async () => {
    const world = await aVisitWorld();
    const approved = await aLetter(world, await aVisit(world, { status: 'invited' }));
    const saved = await saveLetter(asOfficer(world), approved, LETTER);
    if (!saved.ok) throw new Error('not saved');
    const next = { visitId: approved.visitId, version: saved.value.version };
    expect(await issueLetter(asOfficer(world), next)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.letter_not_approved' }] },
    });
  });
});

describe('issuing a letter', () => {
  it('is for an approved visit, by an officer of its host', async () => {
    const world = await aVisitWorld();
    const waiting = await aLetter(world, await aVisit(world, { status: 'pending_approval' }));
    expect(await issueLetter(asOfficer(world), waiting)).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await issueLetter(asCity(world), waiting)).toMatchObject({
      failure: { code: 'forbidden' },
    });
  });

  it('gives fifty letters at once the numbers 1 to 50, without gaps or doubles', async () => {
    const world = await aVisitWorld();
    const first = await aLetter(world, await aVisit(world, { status: 'pending_approval' }));
    const targets = await inviteAll(world, [first, ...(await copiesOf(first, 49))]);
    const results = await Promise.all(
      targets.map((one) => attempted(() => issueLetter(asOfficer(world), one))),
    );
    expect(results.filter((one) => one.ok)).toHaveLength(50);
    const { code } = world.host.host;
    const expected = Array.from(
      { length: 50 },
      (_, index) => `${code}-2026-INV-${String(index + 1).padStart(3, '0')}`,
    );
    expect(await numbersOf(world.host.host.id)).toEqual(expected);
  }, 120_000);

  it('gives the number back when it fails, also of two who issue the same letter at once', async () => {
    const world = await aVisitWorld();
    const first = await aLetter(world, await aVisit(world, { status: 'invited' }));
    await inTransaction(async (tx) => {
      await tx.$executeRaw`
        INSERT INTO letter_counter (host_id, year, last) VALUES (${world.host.host.id}::uuid, 2026, 1)`;
      return refuse({ code: 'not_found' });
    });
    const twice = await Promise.all([1, 2].map(() => issueLetter(asOfficer(world), first)));
    expect(twice.map((one) => one.ok).sort()).toEqual([false, true]);
    const days = { startsOn: '2027-05-24', endsOn: '2027-05-26' } as const;
    await issued(world, await aVisit(world, { status: 'invited', days }));
    expect((await numbersOf(world.host.host.id)).map((one) => one.slice(-3))).toEqual([
      '001',
      '002',
    ]);
  });

  it('tells the city by a notice and a mail, each once, and puts it on the timeline', async () => {
    const world = await aVisitWorld();
    const target = await issued(world, await aVisit(world, { status: 'invited' }));
    const told = { userId: world.city.officer.userId, kind: 'visit_letter_issued_city' };
    expect(await db().notification.count({ where: told })).toBe(1);
    const visit = await readAs(asCity(world), target);
    expect(visit.timeline[0]).toMatchObject({
      kind: 'letter_issued',
      params: { number: visit.letters[0]?.number },
    });
    expect(visit.letters[0]).toMatchObject({ ...LETTER, replaces: null, supersededAt: null });
  });

  it('replaces the letter before it and names it', async () => {
    const world = await aVisitWorld();
    const target = await issued(world, await aVisit(world, { status: 'invited' }));
    const again = await issued(world, target);
    const [now, before] = (await readAs(asCity(world), again)).letters;
    expect(now).toMatchObject({ supersededAt: null, replaces: before?.number });
    expect(before?.supersededAt).not.toBeNull();
  });
});

describe('an issued letter', () => {
  it('never changes and never goes, not even by the application’s role', async () => {
    const world = await aVisitWorld();
    const { visitId } = await issued(world, await aVisit(world, { status: 'invited' }));
    for (const change of [
      `UPDATE visit_letter SET text_en = 'Something else' WHERE visit_id = $1`,
      'DELETE FROM visit_letter WHERE visit_id = $1',
    ]) {
      await expect(pool().query(change, [visitId]), change).rejects.toThrow();
    }
    await db().visitLetter.updateMany({ where: { visitId }, data: { supersededAt: world.now } });
    await expect(
      db().visitLetter.updateMany({ where: { visitId }, data: { supersededAt: null } }),
    ).rejects.toThrow();
  });

  it.each([
    ['postponed', postponeVisit],
    ['cancelled', cancelVisit],
  ])('no longer holds once the visit is %s, and anybody can verify that', async (_, callOff) => {
    const world = await aVisitWorld();
    const target = await issued(world, await aVisit(world, { status: 'invited' }));
    const { reference = '' } = (await readAs(asCity(world), target)).letters[0] ?? {};
    expect(readReference(reference.toLowerCase())).toBe(reference);
    expect(isLetterReference(reference)).toBe(true);
    expect(await letterValidity(reference)).toBe('valid');
    const result = await callOff(asCity(world), target, { reason: 'budget', text: '' });
    expect(result).toMatchObject({ ok: true });
    expect(await letterValidity(reference)).toBe('superseded');
    expect(await letterValidity('LQ-L-2026-1111-1111-2')).toBe('unknown');
  });
});

describe('the PDF of a letter', () => {
  const letterOf = async (world: VisitWorld) => {
    const visit = await aVisit(world, { status: 'invited' });
    const letter = await anIssuedLetter(world, visit);
    const { id } = await db().visitLetter.findUniqueOrThrow({ where: { number: letter.number } });
    return { ...letter, id };
  };
  const fileOf = (letterId: string) =>
    db().visitLetterFile.findUniqueOrThrow({ where: { letterId } });

  it('is queued when the letter is issued, once, in the line of all PDFs', async () => {
    const { id } = await letterOf(await aVisitWorld());
    expect(await fileOf(id)).toMatchObject({ status: 'queued', content: null, contentHash: null });
    const { rows } = await pool().query(
      'SELECT queue_name FROM graphile_worker.jobs WHERE key = $1',
      [`letter:${id}`],
    );
    expect(rows).toEqual([{ queue_name: 'chromium' }]);
  });

  it('opens its paper once, with the secret of the worker and for this letter alone', async () => {
    const world = await aVisitWorld();
    const { id, number } = await letterOf(world);
    const secret = newSecret();
    await db().visitLetterFile.update({
      where: { letterId: id },
      data: {
        status: 'making',
        tokenHash: hashOfSecret(secret),
        tokenExpiresAt: new Date(world.now.getTime() + 60_000),
      },
    });
    expect(await openLetterOnce('XX-2026-INV-001', secret, world.now)).toBeNull();
    expect(await openLetterOnce(number, newSecret(), world.now)).toBeNull();
    const late = new Date(world.now.getTime() + 61_000);
    expect(await openLetterOnce(number, secret, late)).toBeNull();
    expect(await openLetterOnce(number, secret, world.now)).toMatchObject({
      letter: { ...LETTER, number },
      visit: { demo: false },
    });
    expect(await openLetterOnce(number, secret, world.now)).toBeNull();
  });

  it('is read by both sides with its hash, and by nobody else; it says when its letter no longer holds', async () => {
    const world = await aVisitWorld();
    const letter = await letterOf(world);
    const { city, host } = world;
    expect(await getLetterFile(city.officer, letter.reference)).toBeNull();
    const content = await aLetterPdf(letter);
    for (const reader of [city.officer, city.approver, host.officer, host.approver]) {
      const file = await getLetterFile(reader, letter.reference);
      expect(Buffer.from(file?.content ?? []).equals(content)).toBe(true);
    }
    const other = await aVisitWorld();
    const programme = await aProgrammeMember('programme_admin');
    for (const reader of [other.city.officer, other.host.officer, programme]) {
      expect(await getLetterFile(reader, letter.reference)).toBeNull();
    }
    const { letters } = await readAs(asCity(world), letter);
    const hash = createHash('sha256').update(content).digest('hex');
    expect(letters[0]?.file).toEqual({ status: 'ready', failure: null, hash });
    await anIssuedLetter(world, letter);
    expect(await getLetterFile(city.officer, letter.reference)).toMatchObject({ superseded: true });
  });

  it('never changes once it is there, and is never kept under another hash', async () => {
    const letter = await letterOf(await aVisitWorld());
    const other = { content: Buffer.from('%PDF-2.0'), contentHash: '0'.repeat(64) };
    const keep = () =>
      db().visitLetterFile.update({
        where: { letterId: letter.id },
        data: { status: 'ready', ...other },
      });
    await expect(keep()).rejects.toThrow();
    expect((await fileOf(letter.id)).status).toBe('queued');
    const content = await aLetterPdf(letter);
    other.contentHash = createHash('sha256').update(other.content).digest('hex');
    await expect(keep()).rejects.toThrow();
    expect(Buffer.from((await fileOf(letter.id)).content ?? []).equals(content)).toBe(true);
  });

  it('is made again at the desk’s word after a failure, and not while it is under way or there', async () => {
    const world = await aVisitWorld();
    const { id, visitId, number } = await letterOf(world);
    const again = () => makeLetterPdf(asOfficer(world), { visitId, number });
    const refused = (code: string) => ({ failure: { reasons: [{ code }] } });
    expect(await again()).toMatchObject(refused('reports.refusal.under_way'));
    const failed = { status: 'failed', failure: 'timeout' } as const;
    await db().visitLetterFile.update({ where: { letterId: id }, data: failed });
    expect(await makeLetterPdf(asApprover(world), { visitId, number })).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await again()).toMatchObject({ ok: true });
    expect(await fileOf(id)).toMatchObject({ status: 'queued', failure: null });
    await aLetterPdf({ number });
    expect(await again()).toMatchObject(refused('reports.refusal.is_ready'));
  });

  it('is queued by the clock for letters issued before there were any, once and some at a time', async () => {
    const world = await aVisitWorld();
    const first = await letterOf(world);
    const { id: _, ...letter } = await db().visitLetter.findUniqueOrThrow({
      where: { id: first.id },
    });
    const old = Array.from({ length: 24 }, (__, index) => ({
      ...letter,
      id: crypto.randomUUID(),
      number: `${letter.number}-${index}`,
      reference: `${letter.reference}-${index}`,
      replaces: null,
      supersededAt: world.now,
      issuedAt: new Date(letter.issuedAt.getTime() - index * 60_000),
    }));
    await db().visitLetter.createMany({ data: old });
    const failed = { letterId: old[0]?.id ?? '', status: 'failed', failure: 'timeout' } as const;
    await db().visitLetterFile.create({ data: { ...failed, changedAt: world.now } });

    expect(await queueMissingPdfs(world.now, 'round-1')).toBe(20);
    const lacking = () =>
      db().visitLetter.findMany({ where: { file: null }, select: { number: true } });
    expect((await lacking()).map(({ number }) => number)).toEqual(
      old.slice(21).map(({ number }) => number),
    );
    const both = [queueMissingPdfs(world.now, 'round-2'), queueMissingPdfs(world.now, 'round-2')];
    await Promise.all(both);
    expect(await queueMissingPdfs(world.now, 'round-3')).toBe(0);
    expect((await fileOf(failed.letterId)).status).toBe('failed');
    const keys = old.map(({ id }) => `letter:${id}`);
    const { rows } = await pool().query(
      'SELECT queue_name FROM graphile_worker.jobs WHERE key = ANY($1)',
      [keys],
    );
    expect(rows).toEqual(Array(23).fill({ queue_name: 'chromium' }));
  });
});
