import { describe, expect, it } from 'vitest';
import { dateAnchor } from '@/lib/visits/anchors';
import { saveScreeningInput } from '@/lib/visits/command-schema';
import { refusal } from '@/lib/visits/refusals';
import { parseForm } from './parse-form';
import { failedState } from './report';
import { IDLE } from './state';

const failed = (locale: 'en' | 'zh-CN', ...reasons: ReturnType<typeof refusal>[]) =>
  failedState(
    {
      state: IDLE,
      form: new FormData(),
      locale,
      labels: 'visit.fields',
      anchor: dateAnchor,
      requestId: 'r',
    },
    { code: 'rule', reasons },
  );

describe('what a form says after a refusal', () => {
  it('stands beside the field that a rule speaks of', async () => {
    const { errors, title } = await failed('zh-CN', refusal('dates_length', { most: 14 }));
    expect(errors.map((error) => error.name)).toEqual(['endsOn']);
    expect(title).toBe('有1处需要更正');
  });

  it('is one sentence when a single rule speaks of the whole', async () => {
    const { errors, message } = await failed('en', refusal('wrong_status'));
    expect(errors).toEqual([]);
    expect(message).not.toBe('');
  });

  it('lists several rules, each at its field where it has one', async () => {
    const reasons = [refusal('proposal_own'), refusal('counter_reason')];
    const { errors } = await failed('en', ...reasons);
    expect(errors.map((error) => error.name)).toEqual(['', 'note']);
  });

  it('numbers the rows of a list', async () => {
    const answer = {
      state: IDLE,
      form: new FormData(),
      locale: 'en',
      labels: 'visit.fields',
      requestId: 'r',
    } as const;
    const fields = { 'members[2].office': [{ code: 'errors.field.required' }] };
    const { errors } = await failedState(answer, { code: 'invalid', fields });
    expect(errors[0]?.summary).toBe('Office 3: This answer is needed.');
  });

  it.each([
    ['en', 'Amount of cost 2: '],
    ['zh-CN', '费用金额（第2项）'],
  ] as const)('names the field of a row of costs in %s', async (locale, label) => {
    const form = new FormData();
    form.append('visitId', '01890000-0000-7000-8000-000000000001');
    form.append('version', '3');
    form.append('costs[1].item', 'Interpreters');
    const parsed = parseForm(form, saveScreeningInput);
    if (parsed.ok) throw new Error('a cost without its amount was taken');
    const answer = { state: IDLE, form, locale, labels: 'desk.fields', requestId: 'r' } as const;
    const { errors } = await failedState(answer, parsed.failure);
    expect(errors.map(({ name }) => name)).toEqual(['costs[1].cny']);
    expect(errors[0]?.summary).toContain(label);
  });
});
