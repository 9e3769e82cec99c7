import { describe, expect, it } from 'vitest';
import type { RequestRule } from '@/lib/hosts/rules/catalogue';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import { checkVisit } from './checks';
import type { Checked, FindingCode } from './findings';
import { PARTY_KINDS } from './model';
import { aRequest, MOMENT } from './testing/visits';

const findings = (checked: Partial<Checked>, rule: RequestRule, moment = MOMENT) =>
  checkVisit({ request: aRequest(), ...checked }, moment)
    .filter((one) => one.rule === rule)
    .map((one) => [one.severity, one.reason.code.split('.').at(-1) as FindingCode]);

const ofSize = (total: number) => {
  const party = Object.fromEntries(PARTY_KINDS.map((kind) => [kind, 0]));
  return { request: aRequest({ party: { ...aRequest().party, ...party, officials: total } }) };
};

const windowFrom = (earliest: `${number}-${number}-${number}`, days = 3) => ({
  request: aRequest({ windows: [{ earliest, latest: '2027-07-30', days, reason: '' }] }),
});

describe('level', () => {
  it('names the counterpart that the rank of the head asks for', () => {
    expect(findings({}, 'level')).toEqual([['info', 'level_counterpart']]);
  });

  it('accepts the same band or the next one below, and warns of any other', () => {
    expect(findings({ counterpartBand: 50 }, 'level')).toEqual([]);
    expect(findings({ counterpartBand: 40 }, 'level')).toEqual([]);
    expect(findings({ counterpartBand: 60 }, 'level')).toEqual([['warn', 'level_differs']]);
    expect(findings({ counterpartBand: 30 }, 'level')).toEqual([['warn', 'level_differs']]);
  });

  it('says nothing before the rank is known', () => {
    expect(findings({ request: aRequest({ headRankBand: null }) }, 'level')).toEqual([]);
  });
});

describe('tier', () => {
  it('is for the host alone, and blocks seeking approval while it is unknown', () => {
    const unknown = checkVisit({ request: aRequest({ headRankBand: null }) }, MOMENT);
    expect(unknown.find((one) => one.rule === 'tier')).toMatchObject({
      severity: 'block',
      blocks: ['seek_approval'],
      audience: ['host'],
    });
    const known = checkVisit({ request: aRequest({ formerRankBand: 80 }) }, MOMENT);
    expect(known.find((one) => one.rule === 'tier')).toMatchObject({
      severity: 'info',
      audience: ['host'],
      reason: { params: { tier: 'province' } },
    });
  });
});

describe('size', () => {
  it('is usual from four to twelve and better split above fifteen', () => {
    expect(findings(ofSize(3), 'size')).toEqual([['warn', 'size_unusual']]);
    expect(findings(ofSize(4), 'size')).toEqual([]);
    expect(findings(ofSize(12), 'size')).toEqual([]);
    expect(findings(ofSize(13), 'size')).toEqual([['warn', 'size_unusual']]);
    expect(findings(ofSize(15), 'size')).toEqual([['warn', 'size_unusual']]);
    expect(findings(ofSize(16), 'size')).toEqual([['warn', 'size_split']]);
  });

  it('says nothing before anyone is counted', () => {
    expect(findings(ofSize(0), 'size')).toEqual([]);
  });

  it('is held against each site that is wished for and of which it is known', () => {
    const site = (capacity: number | null) => ({
      id: 'x',
      nameEn: 'Quay',
      nameZh: '码头',
      capacity,
    });
    const wishing = (size: number, ...capacities: (number | null)[]) =>
      findings(
        { request: aRequest({ ...ofSize(size).request, sites: capacities.map(site) }) },
        'size',
      );
    expect(wishing(8, 8)).toEqual([]);
    expect(wishing(9, 8)).toEqual([['warn', 'site_capacity']]);
    expect(wishing(9, 8, null, 40, 5)).toEqual([
      ['warn', 'site_capacity'],
      ['warn', 'site_capacity'],
    ]);
    expect(wishing(0, 1)).toEqual([]);
  });
});

describe('days', () => {
  it('are usually at most three in the host city', () => {
    expect(findings(windowFrom('2027-05-10', 3), 'days')).toEqual([]);
    expect(findings(windowFrom('2027-05-10', 4), 'days')).toEqual([['warn', 'days_long']]);
  });
});

describe('lead time', () => {
  it('blocks submitting under ten working days', () => {
    expect(findings(windowFrom('2026-12-08'), 'lead_time')).toEqual([['block', 'lead_time_short']]);
    const [short] = checkVisit(windowFrom('2026-12-08'), MOMENT).filter(
      (one) => one.rule === 'lead_time',
    );
    expect(short?.blocks).toEqual(['submit']);
  });

  it('warns below the usual time for the level, and then says nothing', () => {
    expect(findings(windowFrom('2026-12-09'), 'lead_time')).toEqual([['warn', 'lead_time_tight']]);
    expect(findings(windowFrom('2027-01-06'), 'lead_time')).toEqual([['warn', 'lead_time_tight']]);
    expect(findings(windowFrom('2027-01-07'), 'lead_time')).toEqual([]);
  });

  it('is not asked of a visit online', () => {
    const request = aRequest({
      format: 'virtual',
      windows: windowFrom('2026-12-01').request.windows,
    });
    expect(findings({ request }, 'lead_time')).toEqual([]);
  });

  it('is no longer asked of the windows once days are on the table', () => {
    const days = { startsOn: '2027-05-11', endsOn: '2027-05-13' } as const;
    expect(findings({ ...windowFrom('2026-12-08'), days }, 'lead_time')).toEqual([]);
  });
});

describe('holidays of the host', () => {
  const window = (earliest: `${number}-${number}-${number}`, latest: typeof earliest) => ({
    request: aRequest({ windows: [{ earliest, latest, days: 2, reason: '' }] }),
  });
  const spring2026 = dalianAt('2026-01-05T02:00:00Z');

  it('warn of a holiday once however long it is, and point at make-up workdays', () => {
    const found = checkVisit(window('2026-02-13', '2026-03-01'), spring2026).filter(
      (one) => one.rule === 'holiday_host',
    );
    expect(found.map((one) => [one.severity, one.reason.params?.days])).toEqual([
      ['info', { days: { from: '2026-02-14', to: '2026-02-14' } }],
      ['warn', { days: { from: '2026-02-15', to: '2026-02-23' } }],
      ['info', { days: { from: '2026-02-28', to: '2026-02-28' } }],
    ]);
    expect(found[1]?.reason.params?.name).toEqual({ name: { en: 'Spring Festival', zh: '春节' } });
  });

  it('say once that a year’s notice is not out yet', () => {
    expect(findings({}, 'holiday_host')).toEqual([['info', 'holidays_unconfirmed']]);
  });

  it('say of every window in a year without any holiday on record that it is unknown', () => {
    const request = aRequest({
      windows: [
        { earliest: '2027-05-10', latest: '2027-05-14', days: 3, reason: '' },
        { earliest: '2028-05-08', latest: '2028-05-12', days: 3, reason: '' },
        { earliest: '2027-12-27', latest: '2028-01-03', days: 3, reason: '' },
      ],
    });
    const found = checkVisit({ request }, MOMENT).filter((one) => one.rule === 'holiday_host');
    expect(found.map(({ severity, reason }) => [severity, reason.code, reason.params])).toEqual([
      ['warn', 'visits.finding.holidays_unknown', { window: 'B', year: '2028' }],
      ['warn', 'visits.finding.holidays_unknown', { window: 'C', year: '2028' }],
      ['info', 'visits.finding.holidays_unconfirmed', { year: '2027' }],
    ]);
    const nothing = { ...MOMENT, calendar: new Map() };
    expect(findings({ request }, 'holiday_host', nothing)).toHaveLength(4);
  });

  it('look at the proposed days instead of the windows when there are some', () => {
    const days = { startsOn: '2026-05-04', endsOn: '2026-05-06' } as const;
    const checked = { ...window('2026-02-13', '2026-03-01'), days };
    expect(findings(checked, 'holiday_host', spring2026)).toEqual([['warn', 'holiday_host']]);
  });
});

describe('duplicate', () => {
  const earlier = (day: `${number}-${number}-${number}`, sectors: string[]) => [
    { reference: 'DL-2026-003', sectors, day },
  ];

  it('points at a visit on the same sector within twenty-four months', () => {
    const same = ['vocational_training'];
    expect(findings({ earlier: earlier('2026-10-12', same) }, 'duplicate')).toEqual([
      ['warn', 'duplicate'],
    ]);
    expect(findings({ earlier: earlier('2024-11-26', same) }, 'duplicate')).toHaveLength(1);
    expect(findings({ earlier: earlier('2024-11-25', same) }, 'duplicate')).toEqual([]);
    expect(findings({ earlier: earlier('2026-10-12', ['life_health']) }, 'duplicate')).toEqual([]);
  });
});

describe('agent', () => {
  const by = (agentAuthorisation: 'given' | 'missing' | null, agent: 'yes' | 'no' = 'yes') => ({
    request: aRequest({ agent, agentName: 'Reisen AG', agentAuthorisation }),
  });

  it('blocks submitting while the city hall has not written that the agent speaks for it', () => {
    expect(findings(by('missing'), 'agent')).toEqual([['block', 'agent_unauthorised']]);
    expect(findings(by(null), 'agent')).toEqual([['block', 'agent_unauthorised']]);
    expect(findings(by('given'), 'agent')).toEqual([]);
    expect(findings(by('missing', 'no'), 'agent')).toEqual([]);
    const [found] = checkVisit(by('missing'), MOMENT).filter(({ rule }) => rule === 'agent');
    expect(found?.blocks).toEqual(['submit', 'resubmit']);
  });
});

const WORKS = {
  id: 'works',
  nameEn: 'Summer works',
  nameZh: '夏季检修',
  startsOn: '2027-05-14',
  endsOn: '2027-05-20',
  exceptEvent: '',
} as const;
const closedFor = (exceptEvent: string) => ({ ...MOMENT, closed: [{ ...WORKS, exceptEvent }] });
const fair = aRequest({
  event: 'yes',
  anchorEvent: { name: 'Summer Davos 2027', nameOther: '夏季达沃斯', from: null, to: null },
});

describe('closed periods', () => {
  it('caution of the windows they touch, with the days in common', () => {
    const [found, ...others] = checkVisit({ request: aRequest() }, closedFor('')).filter(
      (one) => one.rule === 'blackout',
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'warn',
      audience: ['city', 'host'],
      reason: { params: { window: 'A', days: { days: { from: '2027-05-14', to: '2027-05-14' } } } },
    });
  });

  it('make room for the event they name, in either language, and for no other', () => {
    expect(findings({ request: fair }, 'blackout', closedFor('summer davos'))).toEqual([]);
    expect(findings({ request: fair }, 'blackout', closedFor('夏季达沃斯'))).toEqual([]);
    expect(findings({ request: fair }, 'blackout', closedFor('Port fair'))).toHaveLength(1);
    expect(findings({ request: fair }, 'blackout', closedFor(''))).toHaveLength(1);
    const unsaid = { request: { ...fair, event: 'unknown' as const } };
    expect(findings(unsaid, 'blackout', closedFor('summer davos'))).toHaveLength(1);
  });
});

describe('sensitive', () => {
  const listing = (change: object, severity: 'warn' | 'block' = 'block') => {
    const { rules } = MOMENT.settings;
    const severities = { ...rules.severities, sensitive: severity };
    const settings = { ...MOMENT.settings, rules: { ...rules, severities, ...change } };
    return { ...MOMENT, settings };
  };

  it('blocks seeking approval for the desk alone, by sector or by the words of the request', () => {
    for (const list of [{ sectors: ['new_energy_vehicle'] }, { words: ['DEPOT of the bus'] }]) {
      const [found] = checkVisit({ request: aRequest() }, listing(list)).filter(
        (one) => one.rule === 'sensitive',
      );
      expect(found).toMatchObject({
        severity: 'block',
        audience: ['host'],
        blocks: ['seek_approval'],
      });
    }
    expect(findings({}, 'sensitive', listing({ sectors: ['marine_economy'] }))).toEqual([]);
    expect(findings({}, 'sensitive', listing({ words: ['airport'] }))).toEqual([]);
  });

  it('is silent once the sheet is there, and only cautions where the host says so', () => {
    const list = { sectors: ['new_energy_vehicle'] };
    expect(findings({ sheetDone: true }, 'sensitive', listing(list))).toEqual([]);
    expect(findings({}, 'sensitive', listing(list, 'warn'))).toEqual([['warn', 'sensitive']]);
  });
});
