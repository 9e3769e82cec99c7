import { describe, expect, it } from 'vitest';
import { dateAnchor } from '@/lib/visits/anchors';
import { refusal } from '@/lib/visits/refusals';
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
});
