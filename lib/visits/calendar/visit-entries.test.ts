import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import type { Side } from '../model';
import { VISIT_STATUSES } from '../model';
import { AGREED, aProposal, aRequest, DELEGATION } from '../testing/visits';
import { holdEntries, type VisitForCalendar, visitEntry } from './visit-entries';

const aVisit = (change: Partial<VisitForCalendar> = {}): VisitForCalendar => ({
  id: 'v1',
  reference: 'DL-2026-014',
  version: 9,
  status: 'confirmed',
  city: { name: 'Teststadt', nameZh: '测试市' },
  host: { name: 'Dalian', nameZh: '大连' },
  agreed: AGREED,
  openProposal: null,
  windows: aRequest().windows,
  ...change,
});

const reader = async (side: Side, locale: Locale = 'en') => ({
  t: await translator(locale),
  side,
  url: `https://site.test/${locale}/page`,
});

describe('a visit in a calendar', () => {
  it.each([
    ['in_review', 'TENTATIVE', false],
    ['pending_approval', 'TENTATIVE', false],
    ['invited', 'TENTATIVE', false],
    ['confirmed', 'CONFIRMED', true],
    ['completed', 'CONFIRMED', true],
    ['cancelled', 'CANCELLED', false],
    ['expired', 'CANCELLED', false],
    ['withdrawn', 'CANCELLED', false],
  ] as const)('stands as %s is', async (status, shown, busy) => {
    const entry = visitEntry(aVisit({ status }), await reader('host'));
    expect(entry).toMatchObject({ status: shown, busy, days: AGREED });
  });

  it('is the same event for both sides and in both languages', async () => {
    const city = visitEntry(aVisit(), await reader('city', 'en'));
    const host = visitEntry(aVisit(), await reader('host', 'zh-CN'));
    expect(city?.uid).toBe(host?.uid);
    expect([city?.sequence, host?.sequence]).toEqual([9, 9]);
    expect(city?.summary).toBe('Official visit of Teststadt to Dalian');
    expect(host?.summary).toBe('测试市访问大连');
    expect(host?.location).toBe('大连');
  });

  it('does not tell the city what the office does inside a stage', async () => {
    const words = async (side: Side, status: VisitForCalendar['status']) =>
      visitEntry(aVisit({ status }), await reader(side))?.description;
    expect(await words('city', 'pending_approval')).toBe(await words('city', 'in_review'));
    expect(await words('host', 'pending_approval')).not.toBe(await words('host', 'in_review'));
  });

  it('names nobody of the delegation, in any status', async () => {
    for (const status of VISIT_STATUSES) {
      const visit = { ...aVisit({ status }), delegation: DELEGATION, request: aRequest() };
      const text = JSON.stringify([
        visitEntry(visit, await reader('host')),
        ...holdEntries(visit, await reader('host')),
      ]);
      expect(text).not.toMatch(/EXAMPLE|Jo Example|office@city\.test|Electric buses/);
    }
  });

  it('needs agreed days', async () => {
    expect(visitEntry(aVisit({ agreed: null }), await reader('city'))).toBeNull();
  });
});

describe('days to be kept free', () => {
  it('are the windows while nothing is proposed', async () => {
    const visit = aVisit({ status: 'submitted', agreed: null });
    const entries = holdEntries(visit, await reader('host'));
    expect(entries.map(({ days, status, busy }) => ({ ...days, status, busy }))).toEqual([
      { startsOn: '2027-05-10', endsOn: '2027-05-14', status: 'TENTATIVE', busy: false },
      { startsOn: '2027-05-24', endsOn: '2027-05-28', status: 'TENTATIVE', busy: false },
    ]);
    expect(new Set(entries.map((one) => one.uid)).size).toBe(2);
  });

  it('are the open proposal, in the name of its side', async () => {
    const visit = aVisit({ status: 'in_review', agreed: null, openProposal: aProposal() });
    const entries = holdEntries(visit, await reader('city', 'zh-CN'));
    expect(entries).toHaveLength(1);
    expect(entries[0]?.description).toContain('大连所提来访时间');
    expect(entries[0]?.uid).toContain('proposal-1');
  });

  it('are none once days are agreed or the visit is over', async () => {
    const words = await reader('city');
    expect(holdEntries(aVisit(), words)).toEqual([]);
    expect(holdEntries(aVisit({ status: 'withdrawn', agreed: null }), words)).toEqual([]);
    expect(holdEntries(aVisit({ status: 'submitted', agreed: null, windows: [] }), words)).toEqual(
      [],
    );
  });
});
