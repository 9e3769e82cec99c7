import { describe, expect, it } from 'vitest';
import { answerInput, toHostInput } from './schema';

const words = (message: string) =>
  toHostInput.safeParse({ host: 'dalian', message, messageLocale: 'en' });

describe('what a form may say', () => {
  it('takes a thousand characters, counted as people count them, and not one more', () => {
    expect(words('😀'.repeat(1_000)).success).toBe(true);
    expect(words('😀'.repeat(1_001)).success).toBe(false);
  });

  it.each([
    ['nothing', ' '],
    ['a NUL', 'port\0city'],
    ['half a character', 'port \ud83d city'],
  ])('refuses %s', (_, message) => {
    expect(words(message).success).toBe(false);
  });

  it('drops signs that turn the direction of writing', () => {
    expect(words('\u202eport').data?.message).toBe('port');
  });

  it('knows two languages and the sectors of the taxonomy', () => {
    const form = {
      host: 'dalian',
      message: 'Hello',
      messageLocale: 'en',
      sectors: ['port_logistics'],
    };
    expect(toHostInput.safeParse(form).success).toBe(true);
    expect(toHostInput.safeParse({ ...form, messageLocale: 'de' }).success).toBe(false);
    expect(toHostInput.safeParse({ ...form, sectors: ['gambling'] }).success).toBe(false);
  });

  it('lets an answer be without words', () => {
    const answer = { interestId: crypto.randomUUID(), version: 1, answerLocale: 'zh-CN' };
    expect(answerInput.safeParse(answer).data?.answer).toBe('');
  });
});
