import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import en from '@/messages/en/errors.json';
import zh from '@/messages/zh-CN/errors.json';
import { missingAnswers, reasonOf } from './issues';
import { line, optionalLine, paragraph, webAddress } from './text';

const codesFor = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value, { error: missingAnswers });
  return result.success ? [] : result.error.issues.map(reasonOf);
};

const cases: [string, z.ZodType, unknown, string][] = [
  ['a missing answer', z.string(), undefined, 'required'],
  ['an empty line', line(5), '   ', 'required'],
  ['a line that is too long, counted in code points', line(2), '🏙️a', 'too_big_text'],
  ['a NUL byte', line(10), 'a\u0000b', 'characters'],
  ['a lone surrogate', paragraph(10), 'a\ud800', 'characters'],
  ['an option nobody offered', z.enum(['a']), 'b', 'choice'],
  ['no option', z.enum(['a']), undefined, 'choose_one'],
  ['an empty list', z.array(z.string()).min(1), [], 'choose'],
  ['a list that is too long', z.array(z.string()).max(1), ['a', 'b'], 'too_big_list'],
  ['a number that is too big', z.number().max(15), 40, 'too_big_number'],
  ['text where a number belongs', z.number(), 'x', 'number'],
  ['a link that could run a script', webAddress(), 'javascript:alert(1)', 'url'],
  ['a link without encryption', webAddress(), 'http://city.eu', 'url'],
  ['a date that does not exist', z.iso.date(), '2027-02-30', 'date'],
];

describe('an error beside the field', () => {
  it.each(cases)('says what to do about %s', (_name, schema, value, code) => {
    const [reason] = codesFor(schema, value);
    expect(reason?.code).toBe(`errors.field.${code}`);
    expect(en.field).toHaveProperty(code);
    expect(zh.field).toHaveProperty(code);
  });

  it('gives the limit as a number, so that the sentence can name it', () => {
    expect(codesFor(z.number().max(15), 40)).toEqual([
      { code: 'errors.field.too_big_number', params: { limit: 15 } },
    ]);
  });
});

describe('text people type', () => {
  it('keeps Chinese, accents, emoji and long names, and loses direction overrides', () => {
    expect(line(100).parse(' Llanfair\u202Epwll 大连 é 🏙️ ')).toBe('Llanfairpwll 大连 é 🏙️');
  });

  it('is stored in one form of Unicode', () => {
    expect(line(10).parse('e\u0301')).toBe('é');
  });

  it('may be left out where it is optional', () => {
    expect(optionalLine(5).parse(undefined)).toBe('');
  });
});
