import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReasoned, RECOMMENDATIONS } from './assessment';
import { isScreeningComplete, SCREENING_ANSWERS, SCREENING_ITEMS } from './screening';
import { missingBeforeApproval, sheetGaps } from './screening-gaps';
import { aVisit, MOMENT } from './testing/visits';

const SHEET = { items: {}, note: '', recommendation: null, reasons: '' } as const;

const text = fc.constantFrom('', ' ', '已核。');
const sheets = fc.record({
  items: fc.record(
    Object.fromEntries(
      SCREENING_ITEMS.map((item) => [item, fc.constantFrom(...SCREENING_ANSWERS)]),
    ),
    { requiredKeys: [] },
  ),
  note: text,
  recommendation: fc.constantFrom(null, ...RECOMMENDATIONS),
  reasons: text,
});

describe('what the screening sheet lacks', () => {
  it('is nothing exactly when the sheet is complete', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const complete = isScreeningComplete(sheet.items, sheet.note) && isReasoned(sheet);
        expect(sheetGaps(sheet).length === 0).toBe(complete);
      }),
    );
  });

  it('is named item by item', () => {
    const items = { mandate: 'yes', level: 'no', size: 'yes', dates: 'yes' } as const;
    const sheet = { ...SHEET, items, recommendation: 'decline' as const };
    expect(
      sheetGaps(sheet).map(({ code, params }) => [code.split('.').at(-1), params?.item]),
    ).toEqual([
      ['screening_item', 'duplicate'],
      ['screening_item', 'sensitive'],
      ['screening_note', undefined],
      ['screening_reasons', undefined],
    ]);
  });
});

describe('what is missing before approval is sought', () => {
  const codes = (visit: ReturnType<typeof aVisit>) =>
    missingBeforeApproval(visit, SHEET, MOMENT)?.map(({ code }) => code.split('.').at(-1));

  it('is what the guards of the step ask, beside the items of the sheet', () => {
    const visit = aVisit({
      status: 'in_review',
      screeningComplete: false,
      agreed: null,
      proposals: [],
    });
    expect(codes(visit)).toEqual([
      'dates_not_agreed',
      ...SCREENING_ITEMS.map(() => 'screening_item'),
    ]);
  });

  it('is nothing once the sheet is complete and days are agreed', () => {
    expect(codes(aVisit({ status: 'in_review', screeningComplete: true }))).toEqual([]);
  });

  it('is not asked after approval has been sought', () => {
    expect(codes(aVisit({ status: 'pending_approval' }))).toBeUndefined();
    expect(missingBeforeApproval(aVisit({ status: 'invited' }), SHEET, MOMENT)).toBeNull();
  });
});
