import { describe, expect, it } from 'vitest';
import { answerProblems, type OpinionAnswer } from './model';

const ANSWER: OpinionAnswer = {
  result: 'given',
  answer: '同意。',
  givenBy: '商务局外资处',
  documentNumber: '',
  answeredOn: '2026-11-20',
};
const problems = (change: Partial<OpinionAnswer>) =>
  answerProblems({ ...ANSWER, ...change }, '2026-11-20').map((one) => one.code);

describe('the answer of a department', () => {
  it('says something when it is an opinion', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ answer: '' })).toEqual(['visits.refusal.opinion_text']);
    expect(problems({ answer: '', result: 'no_opinion' })).toEqual([]);
  });

  it('is not of a day to come', () => {
    expect(problems({ answeredOn: '2026-11-21' })).toEqual(['visits.refusal.opinion_future']);
  });
});
