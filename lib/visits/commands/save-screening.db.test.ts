import { describe, expect, it } from 'vitest';
import { parseForm } from '@/lib/actions/parse-form';
import { aContext } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { saveScreeningInput } from '../command-schema';
import { getVisit } from '../queries/get-visit';
import { SCREENING_ITEMS } from '../screening';
import { saveScreening } from './save-screening';

const ASSESSED = {
  note: '已与市科技局核对。',
  counterpartOfficeZh: '副市长',
  counterpartOfficeEn: 'Vice mayor',
  risks: '日期与达沃斯会议接近。',
  recommendation: 'change',
  reasons: '建议改至六月。',
} as const;

const COSTS = [
  { item: '市内交通', cny: 8_000, bearer: 'host' },
  { item: 'Interpreters', cny: 0, bearer: 'city' },
  { item: '宴请', cny: 100_000_000, bearer: 'shared' },
] as const;

/** The form as the page posts it: every field, six rows of costs of which the others stay empty. */
function posted(target: { visitId: string; version: number }): FormData {
  const form = new FormData();
  const set = (name: string, value: string | number) => form.append(name, String(value));
  set('visitId', target.visitId);
  set('version', target.version);
  for (const item of SCREENING_ITEMS) set(`items.${item}`, 'yes');
  set('counterpartBand', 50);
  for (const [name, value] of Object.entries(ASSESSED)) set(name, value);
  for (let row = 0; row < 6; row += 1) {
    const cost = COSTS[row - 1];
    set(`costs[${row}].item`, cost?.item ?? '');
    set(`costs[${row}].cny`, cost?.cny ?? '');
    set(`costs[${row}].bearer`, cost?.bearer ?? '');
  }
  return form;
}

describe('the screening sheet', () => {
  it('keeps every field and every row of costs, and is empty again when it is emptied', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'in_review' });
    const save = async (form: FormData) => {
      const parsed = parseForm(form, saveScreeningInput);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
      const { visitId, version, ...sheet } = parsed.value;
      return saveScreening(aContext(world.host.officer, NOW), { visitId, version }, sheet);
    };
    const kept = async () => (await getVisit(world.host.officer, target.visitId, NOW))?.desk;

    expect(await save(posted(target))).toMatchObject({ ok: true });
    const items = Object.fromEntries(SCREENING_ITEMS.map((item) => [item, 'yes']));
    expect((await kept())?.screening).toEqual({
      ...ASSESSED,
      items,
      counterpartBand: 50,
      costs: COSTS,
      complete: true,
    });
    expect((await kept())?.missing).toEqual([{ code: 'visits.refusal.dates_not_agreed' }]);

    const emptied = new FormData();
    emptied.append('visitId', target.visitId);
    emptied.append('version', String(target.version + 1));
    expect(await save(emptied)).toMatchObject({ ok: true });
    expect((await kept())?.screening).toEqual({
      items: {},
      note: '',
      counterpartBand: null,
      counterpartOfficeZh: '',
      counterpartOfficeEn: '',
      risks: '',
      costs: [],
      recommendation: null,
      reasons: '',
      complete: false,
    });
    expect((await kept())?.missing).toHaveLength(1 + SCREENING_ITEMS.length);
  });
});
