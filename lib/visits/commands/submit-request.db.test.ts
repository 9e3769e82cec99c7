import { describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity } from '@/tests/factories/places';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { getRequestDraft } from '../queries/get-request-draft';
import { getVisit } from '../queries/get-visit';
import { saveRequest } from './save-request';
import { startDraft } from './start-draft';
import { submitRequest } from './submit-request';

describe('a draft', () => {
  it('is begun by the officer of a city for an active host', async () => {
    const { city, host } = await aVisitWorld();
    const begin = (actor: UserActor = city.officer, slug = host.host.slug) =>
      startDraft(aContext(actor), { host: slug });
    expect(await begin()).toMatchObject({ ok: true });
    expect(await begin(host.officer)).toEqual({ ok: false, failure: { code: 'forbidden' } });
    expect(await begin(city.approver)).toEqual({ ok: false, failure: { code: 'forbidden' } });
    expect(await begin(city.officer, 'nowhere')).toEqual({
      ok: false,
      failure: { code: 'not_found' },
    });
  });

  it('starts with the contact that the city’s profile names', async () => {
    const { city, host } = await aVisitWorld();
    await db().cityContact.create({
      data: {
        cityId: city.city.id,
        kind: 'contact',
        name: 'Kim',
        office: 'Desk',
        email: 'k@c.test',
      },
    });
    const started = await startDraft(aContext(city.officer), { host: host.host.slug });
    const draft = await getRequestDraft(city.officer, started.ok ? started.value.id : '', NOW);
    expect(draft?.content).toMatchObject({ contactName: 'Kim', contactEmail: 'k@c.test' });
  });

  it('keeps what is there page by page, with its gaps, and says what is missing', async () => {
    const { city, host } = await aVisitWorld();
    const started = await startDraft(aContext(city.officer), { host: host.host.slug });
    const visitId = started.ok ? started.value.id : '';
    const windows = [{ earliest: '2027-05-10' as const, latest: null, days: null, reason: '' }];
    const first = await saveRequest(
      aContext(city.officer),
      { visitId, version: 1 },
      { title: 'Buses' },
    );
    expect(first).toMatchObject({ ok: true, value: { cannotStand: false } });
    const saved = await saveRequest(aContext(city.officer), { visitId, version: 2 }, { windows });
    expect(saved).toMatchObject({ ok: true, value: { cannotStand: true } });
    const draft = await getRequestDraft(city.officer, visitId, NOW);
    expect(draft?.content).toMatchObject({ title: 'Buses', windows });
    expect(draft?.gaps.map((gap) => gap.field)).not.toContain('title');
    expect(draft?.gaps.map((gap) => gap.reason.code)).toContain('visits.refusal.window_incomplete');
    expect((await getVisit(city.officer, visitId, NOW))?.title).toBe('Buses');
  });

  it('does not let an older page overwrite a newer one', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'draft' });
    const save = (title: string) => saveRequest(aContext(world.city.officer), target, { title });
    expect(await save('first')).toMatchObject({ ok: true });
    expect(await save('second')).toEqual({
      ok: false,
      failure: { code: 'conflict', currentVersion: target.version + 1 },
    });
  });

  it('is not written by anybody else', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'draft' });
    const other = await aClaimedCity();
    const save = (actor: UserActor = other.officer) =>
      saveRequest(aContext(actor), target, { title: 'x' });
    expect(await save()).toEqual({ ok: false, failure: { code: 'not_found' } });
    expect(await save(world.host.officer)).toEqual({ ok: false, failure: { code: 'not_found' } });
    expect(await save(world.city.approver)).toEqual({ ok: false, failure: { code: 'forbidden' } });
  });
});

describe('submitting', () => {
  it('moves the request out of the working copy to where the host reads it', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aVisit(world, { status: 'submitted' });
    const row = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    expect(row).toMatchObject({ workingCopy: null, firstAnswerDue: new Date('2026-12-09') });
    const view = await getVisit(world.host.officer, visitId, NOW);
    expect(view?.request).toMatchObject({
      headRankBand: 50,
      objectives: [{ text: 'Agree on an exchange of trainers', measure: 'One signed plan' }],
      windows: [{ earliest: '2027-05-10' }, { earliest: '2027-05-24' }],
    });
  });

  it('gives no number to a request that is refused', async () => {
    const world = await aVisitWorld();
    const incomplete = await aVisit(world, { status: 'draft', request: { purpose: '' } });
    expect(await submitRequest(aContext(world.city.officer), incomplete)).toEqual({
      ok: false,
      failure: {
        code: 'rule',
        reasons: [{ code: 'visits.refusal.field_missing', params: { field: 'purpose' } }],
      },
    });
    const { visitId } = await aVisit(world, { status: 'submitted' });
    const view = await getVisit(world.city.officer, visitId, NOW);
    expect(view?.reference).toBe(`${world.host.host.code}-2026-001`);
  });

  it('numbers forty requests that arrive together without gap or double', async () => {
    const world = await aVisitWorld();
    const drafts = [];
    for (let count = 0; count < 40; count += 1)
      drafts.push(await aVisit(world, { status: 'draft' }));
    const results = await Promise.all(
      drafts.map((target) => submitRequest(aContext(world.city.officer, NOW), target)),
    );
    const references = results.map((one) => (one.ok ? one.value.reference : one.failure.code));
    const expected = drafts.map(
      (_, index) => `${world.host.host.code}-2026-${String(index + 1).padStart(3, '0')}`,
    );
    expect(references.sort()).toEqual(expected);
  });

  it('counts the year in the zone of the host', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'draft' });
    const newYearsEve = new Date('2026-12-31T16:00:00Z');
    const result = await submitRequest(aContext(world.city.officer, newYearsEve), target);
    expect(result.ok && result.value.reference).toBe(`${world.host.host.code}-2027-001`);
  });

  it('is the approver’s where the city asks for sign-off', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'draft' });
    await db().organisation.update({
      where: { id: world.city.organisation.id },
      data: { signOffRequired: true },
    });
    expect(await submitRequest(aContext(world.city.officer), target)).toEqual({
      ok: false,
      failure: { code: 'forbidden' },
    });
    expect(await submitRequest(aContext(world.city.approver), target)).toMatchObject({ ok: true });
  });

  it('needs the claim to be verified at that moment', async () => {
    const world = await aVisitWorld({ city: await aClaimedCity({ status: 'submitted' }) });
    const target = await aVisit(world, { status: 'draft' });
    expect(await submitRequest(aContext(world.city.officer), target)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.city_not_verified' }] },
    });
  });

  it('has one effect when twenty people press at once', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'draft' });
    const results = await Promise.all(
      Array.from({ length: 20 }, () => submitRequest(aContext(world.city.officer), target)),
    );
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    const refused = new Set(results.flatMap((one) => (one.ok ? [] : [one.failure.code])));
    expect([...refused]).toEqual(['conflict']);
    const events = await db().visitEvent.count({
      where: { visitId: target.visitId, kind: 'submit' },
    });
    expect(events).toBe(1);
  });
});
