import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erasure/erase-account';
import { hashOfSecret } from '@/lib/auth/tokens';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { db, pool } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { score } from '@/lib/matching/score';
import { ok } from '@/lib/result';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { aContext, aMember } from '@/tests/factories/people';
import { aFailedReport, aReport } from '@/tests/factories/reports';
import { aWorld, type World } from '@/tests/permissions/world';
import { makeReport } from './commands/make-report';
import { retryReport } from './commands/retry-report';
import { openPaperOnce } from './opening';
import { getReport, getReportData, getReportFile, getReportPaper, listReports } from './queries';

let world: World;
const NOW = new Date('2026-11-28T09:00:00Z');

beforeAll(async () => {
  world = await aWorld();
}, 60_000);

const ofA = () => world.sides.a;
const own = () => ({ side: 'city', host: ofA().host.host.slug }) as const;
const row = (reference: string) => db().matchReport.findUniqueOrThrow({ where: { reference } });
const fileOf = (reference: string) =>
  db().matchReportFile.findFirstOrThrow({ where: { report: { reference } } });

describe('a report', () => {
  it('keeps inputs whose hash and whose result anybody can recompute', async () => {
    const reference = await aReport(ofA().city.officer, own(), { now: NOW });
    const data = await getReportData(ofA().city.officer, reference);
    const { inputs = '', inputsHash, outcome = '' } = data ?? {};
    expect(createHash('sha256').update(inputs).digest('hex')).toBe(inputsHash);
    const { city, host, weights, asOf } = JSON.parse(inputs);
    const again = score(city, host, taxonomy, { weights, asOf });
    expect(JSON.parse(outcome)).toEqual(JSON.parse(JSON.stringify(again)));
  });

  it('is the same paper after the city has published another profile, and says that there is a newer one', async () => {
    const { officer, city } = ofA().city;
    const reference = await aReport(officer, own(), { now: NOW, reviewerName: 'Kim Muster' });
    const before = await getReportPaper(officer, reference);
    expect((await getReport(officer, 'city', reference))?.newer.city).toBe(false);
    const content = vectorCity();
    const fewer = JSON.parse(JSON.stringify({ ...content, sectors: content.sectors.slice(0, 1) }));
    await db().profileVersion.create({ data: { cityId: city.id, number: 9, content: fewer } });
    expect(await getReportPaper(officer, reference)).toEqual(before);
    expect(before?.reviewer).toEqual({ name: 'Kim Muster', office: null });
    expect((await getReport(officer, 'city', reference))?.newer).toMatchObject({ city: true });
  });

  it('says everything in words: no code of a message is left on the paper', async () => {
    const { paper } = await row(await aReport(ofA().city.officer, own()));
    expect(paper).not.toMatch(/"(?:match|matching|reports)\.\w/);
  });

  it('belongs to the team that made it: not to the other side, nor to another city', async () => {
    const reference = await aReport(world.actors.other_officer, {
      side: 'city',
      host: ofA().host.host.slug,
    });
    const { other_approver, host_officer, officer } = world.actors;
    expect(await getReport(other_approver, 'city', reference)).not.toBeNull();
    for (const actor of [host_officer, officer]) {
      expect(await getReport(actor, 'city', reference)).toBeNull();
      expect(await getReportPaper(actor, reference)).toBeNull();
      expect(await getReportData(actor, reference)).toBeNull();
      expect(await getReportFile(actor, reference)).toBeNull();
    }
    const listed = await listReports(other_approver, { side: 'city' });
    expect(listed.map((one) => one.reference)).toContain(reference);
  });

  it('is refused to somebody whose membership ended while the page was open', async () => {
    const { organisation, claim } = ofA().city;
    const actor = await aMember({ ...organisation, hostId: null }, 'city_officer', {
      id: claim.id,
      cityId: ofA().city.city.id,
      citySlug: ofA().city.city.slug,
      status: 'verified',
    });
    await db().membership.updateMany({
      where: { userId: actor.userId },
      data: { endedAt: NOW },
    });
    const choices = { form: 'en', reviewerName: '', reviewerOffice: '' } as const;
    const made = await makeReport(aContext(actor), own(), choices);
    expect(made).toMatchObject({ ok: false, failure: { code: 'not_found' } });
  });

  it('is never changed or removed, not even its hash, by the application’s role', async () => {
    const reference = await aReport(ofA().city.officer, own());
    const { id } = await row(reference);
    for (const change of [
      `UPDATE match_report SET paper = '{}' WHERE id = $1`,
      `UPDATE match_report SET made_by_name = 'Somebody else' WHERE id = $1`,
      'DELETE FROM match_report WHERE id = $1',
    ]) {
      await expect(pool().query(change, [id]), change).rejects.toThrow();
    }
    await expect(pool().query('TRUNCATE match_report CASCADE')).rejects.toThrow();
  });

  it('cannot be stored with a hash that is not its own', async () => {
    const { id, reference, ...rest } = await row(await aReport(ofA().city.officer, own()));
    const forged = { ...rest, reference: `${reference}x`, paper: '{"score":100}' };
    await expect(db().matchReport.create({ data: forged })).rejects.toThrow(/match_report_hashes/);
  });

  it('loses the name of somebody who is erased, and its PDF with it', async () => {
    const { organisation, claim, city } = ofA().city;
    const actor = await aMember(
      { ...organisation, hostId: null },
      'city_officer',
      { id: claim.id, cityId: city.id, citySlug: city.slug, status: 'verified' },
      { name: 'Ina Vergänglich' },
    );
    const reference = await aReport(actor, own());
    await db().matchReportFile.updateMany({
      where: { report: { reference } },
      data: { status: 'ready', content: new Uint8Array([1]) },
    });
    await inTransaction(async (tx) => ok(await eraseAccount(tx, aContext(actor), actor.userId)));
    expect((await getReport(ofA().city.officer, 'city', reference))?.madeBy.name).toBe('');
    expect(await fileOf(reference)).toMatchObject({ failure: 'name_removed', content: null });
  });
});

describe('the PDF of a report', () => {
  it('is queued with the report, in the one line of all PDFs', async () => {
    const reference = await aReport(ofA().city.officer, own());
    const { id } = await row(reference);
    const { rows } = await pool().query(
      'SELECT task_identifier, queue_name, max_attempts FROM graphile_worker.jobs WHERE key = $1',
      [`report:${id}`],
    );
    expect(rows).toEqual([
      { task_identifier: 'make_report', queue_name: 'chromium', max_attempts: 4 },
    ]);
  });

  it('can be tried again after it failed, not while it is under way', async () => {
    const { officer } = ofA().city;
    const reference = await aFailedReport(officer, own());
    expect(await retryReport(aContext(officer), 'city', reference)).toMatchObject({ ok: true });
    expect(await fileOf(reference)).toMatchObject({ status: 'queued', failure: null });
    const twice = await retryReport(aContext(officer), 'city', reference);
    expect(twice).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'reports.refusal.under_way' }] },
    });
  });

  it('opens its paper once by its secret, within its time, and no other paper', async () => {
    const { officer } = ofA().city;
    const [reference, other] = [await aReport(officer, own()), await aReport(officer, own())];
    const secret = 'a secret of the worker';
    const until = (tokenExpiresAt: Date) =>
      db().matchReportFile.updateMany({
        where: { report: { reference } },
        data: { status: 'making', tokenHash: hashOfSecret(secret), tokenExpiresAt },
      });
    await until(NOW);
    expect(await openPaperOnce(reference, secret, NOW)).toBeNull();
    await until(new Date(NOW.getTime() + 1_000));
    expect(await openPaperOnce(other, secret, NOW)).toBeNull();
    expect(await openPaperOnce(reference, 'another one', NOW)).toBeNull();
    expect((await openPaperOnce(reference, secret, NOW))?.reference).toBe(reference);
    expect(await openPaperOnce(reference, secret, NOW)).toBeNull();
  });
});
