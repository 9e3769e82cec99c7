import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { removeClosedPeriod, saveClosedPeriod } from '@/lib/hosts/closed/commands';
import { saveClosedPeriodInput } from '@/lib/hosts/closed/schema';
import { dayOfColumn } from '@/lib/hosts/day';
import { loadMoment } from '@/lib/hosts/load-moment';
import { publishRules } from '@/lib/hosts/rules/commands/publish-rules';
import { getPublishedRules } from '@/lib/hosts/rules/public-queries';
import { getOwnRules } from '@/lib/hosts/rules/queries';
import { ruleSetOf } from '@/lib/hosts/rules/settings';
import { DEFAULT_SETTINGS } from '@/lib/hosts/settings';
import { anOutwardVisit } from '@/tests/factories/outward-visits';
import { aContext } from '@/tests/factories/people';
import { aHost } from '@/tests/factories/places';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { saveScreening } from '../commands/save-screening';
import { seekApproval } from '../commands/seek-approval';
import { backgroundOf, backgroundsOf } from '../queries/background';
import { earlierVisits, earlierVisitsOfAll } from '../queries/earlier-visits';
import { getVisit } from '../queries/get-visit';
import { previewRules } from './preview-queries';

const DEFAULTS = ruleSetOf(DEFAULT_SETTINGS);
const REASON = { reasonEn: 'After a year of visits.', reasonZh: '根据一年来访情况。' };
const SENSITIVE = { ...DEFAULTS, sectors: ['new_energy_vehicle'] as const };
const WORKS = {
  nameZh: '夏季检修',
  nameEn: 'Summer works',
  startsOn: '2027-05-10',
  endsOn: '2027-05-12',
  exceptEvent: '',
} as const;

describe('the rules of a host', () => {
  it('are versions that stay, each with its author, its reason and what it changed', async () => {
    const host = await aHost();
    const numbers = { ...DEFAULTS.numbers, leadMinimum: 15 };
    const first = { ...DEFAULTS, numbers, ...REASON, base: 0 };
    // evening in Europe is the next day in Dalian
    const evening = aContext(host.approver, new Date('2027-01-04T22:30:00Z'));
    expect(await publishRules(evening, { ...first, sectors: [], words: [] })).toEqual({
      ok: true,
      value: { number: 1 },
    });
    const moment = await loadMoment(db(), host.host.id, NOW);
    expect(moment.settings.leadTimeMinimum).toBe(15);
    const own = await getOwnRules(host.officer, NOW);
    expect(own?.versions[0]).toMatchObject({
      by: host.approver.name,
      since: '2027-01-05',
      differences: [{ kind: 'number', id: 'leadMinimum', from: 10, to: 15 }],
    });
    await expect(db().hostRules.deleteMany({})).rejects.toThrow();
    const other = await aHost();
    expect((await getOwnRules(other.officer, NOW))?.number).toBe(0);
  });

  it('are open to anybody as they are in force, without what the host treats as sensitive', async () => {
    const host = await aHost();
    const before = await getPublishedRules(host.host.slug);
    expect(before).toMatchObject({ version: null, settings: { duplicateMonths: 24 } });
    const draft = {
      ...DEFAULTS,
      ...REASON,
      numbers: { ...DEFAULTS.numbers, duplicateMonths: 36 },
      severities: { ...DEFAULTS.severities, size: 'off' as const },
      sectors: [...SENSITIVE.sectors],
      words: ['shipyard'],
      base: 0,
    };
    // evening in Europe is the next day in Dalian
    const evening = aContext(host.approver, new Date('2027-01-04T22:30:00Z'));
    expect(await publishRules(evening, draft)).toMatchObject({ ok: true });
    const after = await getPublishedRules(host.host.slug);
    expect(after).toMatchObject({
      host: { slug: host.host.slug },
      version: { number: 1, since: '2027-01-05' },
      settings: { duplicateMonths: 36, rules: { severities: { size: 'off' } } },
    });
    expect(JSON.stringify(after)).not.toMatch(/shipyard|new_energy_vehicle/);
    const other = await aHost();
    expect((await getPublishedRules(other.host.slug)).version).toBeNull();
    for (const strange of ['nowhere', 'a\0b', ['x'], undefined]) {
      const [first] = [await getPublishedRules(strange)];
      expect(first.host).toEqual((await getPublishedRules(undefined)).host);
    }
  });

  it('refuse an officer, rules that change nothing, and the slower of two editors', async () => {
    const host = await aHost();
    const changed = {
      ...SENSITIVE,
      ...REASON,
      sectors: [...SENSITIVE.sectors],
      words: [],
      base: 0,
    };
    expect(await publishRules(aContext(host.officer), changed)).toMatchObject({
      failure: { code: 'forbidden' },
    });
    const same = { ...changed, sectors: [] };
    expect(await publishRules(aContext(host.approver), same)).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'rules.refusal.unchanged' }] },
    });
    const both = await Promise.all([
      publishRules(aContext(host.approver), changed),
      publishRules(aContext(host.approver), changed),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ failure: { code: 'conflict' } });
  });

  it('show before they are published which open requests they would say something else of', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aVisit(world, { status: 'in_review' });
    const preview = await previewRules(world.host.officer, SENSITIVE, NOW);
    expect(preview).toMatchObject({ looked: 1, left: 0 });
    expect(preview?.changed).toMatchObject([
      { id: visitId, gained: [{ rule: 'sensitive' }], lost: [] },
    ]);
    expect((await previewRules(world.host.officer, DEFAULTS, NOW))?.changed).toEqual([]);
    expect((await previewRules((await aHost()).officer, SENSITIVE, NOW))?.looked).toBe(0);
  });

  it('read the earlier visits of many requests at once as of each alone', async () => {
    const world = await aVisitWorld();
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      ids.push((await aVisit(world, { status: 'in_review' })).visitId);
    }
    const stranger = await aVisitWorld();
    await aVisit(stranger, { status: 'in_review' });
    const hostId = world.host.host.id;
    const moment = await loadMoment(db(), hostId, NOW);
    const visits = await db().visit.findMany({ where: { id: { in: ids } } });
    const all = await earlierVisitsOfAll(hostId, visits, moment);
    for (const { id, cityId, organisationId } of visits) {
      const one = { id, hostId, cityId, organisationId };
      const alone = await earlierVisits(one, moment, 'host');
      expect(alone).toHaveLength(2);
      expect(all.get(id)).toEqual(alone);
    }
  });

  it('know of received visits and dated ties, of which a city is told the ties alone', async () => {
    const world = await aVisitWorld();
    const hostId = world.host.host.id;
    const { cityId: partnerId } = await db().host.findUniqueOrThrow({ where: { id: hostId } });
    const { visitId } = await aVisit(world, { status: 'in_review' });
    const { visitId: pastId } = await aVisit(world, { status: 'completed' });
    const past = await db().visit.findUniqueOrThrow({ where: { id: pastId } });
    const visit = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    const source = await db().source.create({
      data: { id: `source-${visitId}`, titleEn: 'Register', titleZh: '名录' },
    });
    for (const [key, since, confidence] of [
      ['known', '1988-05-16', 'high'],
      ['weak', '1990', 'low'],
      ['undated', null, 'high'],
    ] as const) {
      await db().tie.create({
        data: {
          key: `${key}-${visitId}`,
          cityId: visit.cityId,
          partnerId,
          partnerName: 'Host',
          kind: 'friendship_city',
          since,
          confidence,
          sourceText: 'Register',
          sourceId: source.id,
        },
      });
    }
    await anOutwardVisit(hostId, visit.cityId);
    await anOutwardVisit(hostId, (await aVisitWorld()).city.city.id);
    const moment = await loadMoment(db(), hostId, NOW);
    const known = await backgroundOf(visit, moment, 'host');
    expect(known.ties.map((one) => one.since)).toEqual(['1988-05-16']);
    expect(known.received).toEqual([
      { day: dayOfColumn(past.endsOn ?? NOW), band: past.headRankBand, paysLocal: past.paysLocal },
    ]);
    expect(await backgroundOf(visit, moment, 'city')).toEqual({
      ties: known.ties,
      entry: known.entry,
    });
    expect(known.sent).toEqual([{ day: '2026-09-03', band: 60, paysLocal: 'city' }]);
    const both = await backgroundsOf(hostId, [visit, past], moment);
    expect(both).toEqual([known, { ...known, received: [] }]);
    const told = await getVisit(world.city.officer, visitId, NOW);
    expect(told?.findings.some((one) => one.rule === 'reciprocity')).toBe(false);
    const desk = await getVisit(world.host.officer, visitId, NOW);
    expect(desk?.findings.find((one) => one.rule === 'reciprocity')?.reason.params).toMatchObject({
      count: 1,
      sent: 1,
      sentHighest: '60',
    });
  });

  it('keep a sensitive request from approval until the desk has answered that its sheet is there', async () => {
    const other = await aVisitWorld();
    await publishRules(aContext(other.host.approver), {
      ...SENSITIVE,
      ...REASON,
      sectors: [...SENSITIVE.sectors],
      words: [],
      base: 0,
    });
    const review = await aVisit(other, { status: 'in_review' });
    const seek = async () => {
      const { version } = await db().visit.findUniqueOrThrow({ where: { id: review.visitId } });
      return seekApproval(aContext(other.host.officer, NOW), { ...review, version });
    };
    const blocked = await seek();
    expect(JSON.stringify(blocked)).toContain('visits.finding.sensitive');
    const items = {
      mandate: 'yes',
      level: 'yes',
      size: 'yes',
      dates: 'yes',
      duplicate: 'yes',
    } as const;
    const { version } = await db().visit.findUniqueOrThrow({ where: { id: review.visitId } });
    await saveScreening(
      aContext(other.host.officer, NOW),
      { ...review, version },
      { items: { ...items, sensitive: 'yes' }, note: '', counterpartBand: null },
    );
    expect(JSON.stringify(await seek())).not.toContain('visits.finding.sensitive');
    const city = await getVisit(other.city.officer, review.visitId, NOW);
    expect(city?.findings.some((one) => one.rule === 'sensitive')).toBe(false);
  });
});

describe('closed periods', () => {
  it('are kept by the desk, reach the rules, and stay on record when they are taken back', async () => {
    const host = await aHost();
    expect(await saveClosedPeriod(aContext(host.officer), WORKS)).toMatchObject({ ok: true });
    const [period] = (await getOwnRules(host.officer, NOW))?.closed ?? [];
    expect(period).toMatchObject({ nameEn: 'Summer works', startsOn: '2027-05-10' });
    const { closed } = await loadMoment(db(), host.host.id, NOW);
    expect(closed).toHaveLength(1);
    const periodId = period?.id ?? '';
    expect(
      await saveClosedPeriod(aContext(host.approver), { ...WORKS, periodId, endsOn: '2027-05-14' }),
    ).toMatchObject({ ok: true });
    const other = await aHost();
    expect(await saveClosedPeriod(aContext(other.officer), { ...WORKS, periodId })).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await removeClosedPeriod(aContext(other.officer), { periodId })).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await removeClosedPeriod(aContext(host.officer), { periodId })).toMatchObject({
      ok: true,
    });
    expect((await loadMoment(db(), host.host.id, NOW)).closed).toEqual([]);
    expect(await db().closedPeriod.count({ where: { id: periodId } })).toBe(1);
  });

  it('end after they begin, within a year, on days that exist', () => {
    const read = (change: object) => saveClosedPeriodInput.safeParse({ ...WORKS, ...change });
    expect(read({}).success).toBe(true);
    expect(read({ endsOn: '2027-05-09' }).error?.issues[0]?.message).toBe(
      'rules.problem.endsBefore',
    );
    expect(read({ endsOn: '2028-05-10' }).error?.issues[0]?.message).toBe('rules.problem.tooLong');
    expect(read({ endsOn: '2027-02-30' }).success).toBe(false);
    expect(read({ nameZh: '' }).success).toBe(false);
  });
});
