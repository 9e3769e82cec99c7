import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password-rules';

const context = ['marta.lindqvist@rostock.example', 'Rostock', '罗斯托克', 'City of Rostock'];
const codeOf = (password: string) => passwordProblem(password, context)?.code ?? null;

describe('passwordProblem', () => {
  it.each([
    'four harbour cranes at dusk',
    'Der Leuchtturm blinkt um sechs',
    '码头上的起重机在黄昏时分停下来了吧',
    'xk7 ttuzq vvn2 pda',
    'ﬁfteen ligature ﬂags',
    'a password with the word rostock inside a sentence',
    '🚢🚢 ships leave before the fog ⚓',
  ])('accepts %s', (password) => {
    expect(codeOf(password)).toBeNull();
  });

  it('counts code points after composing, not bytes or UTF-16 units', () => {
    expect(codeOf('🚢⚓🗼🚢⚓🗼🚢')).toBe('auth.password.short');
    expect(codeOf('é'.normalize('NFD').repeat(9))).toBe('auth.password.short');
  });

  it('says how many characters are needed', () => {
    expect(passwordProblem('short', context)).toEqual({
      code: 'auth.password.short',
      params: { limit: 15 },
    });
  });

  it.each([
    'passwordpassword',
    'Password123456789',
    'qwerty123456789',
    'dragon 2026 dragon',
    'footballmonkey123',
    'q1w2e3r4t5y6u7i8',
  ])('refuses the common %s', (password) => {
    expect(codeOf(password)).toBe('auth.password.common');
  });

  it.each([
    'Rostock-Rostock-2026',
    'marta.lindqvist2026',
    'lianqiao-dalian-2026',
    'CityOfRostock12345',
    '罗斯托克20260101大连2026',
    'rostock.example.2027',
  ])('refuses %s, made of words an attacker knows', (password) => {
    expect(codeOf(password)).toBe('auth.password.common');
  });

  it.each(['aaaaaaaaaaaaaaaa', 'abcabcabcabcabcabc', '12341234123412341234', '!!!!!!!!!!!!!!!!!!'])(
    'refuses the repeat %s',
    (password) => {
      expect(codeOf(password)).toBe('auth.password.repeats');
    },
  );

  it.each(['abcdefghijklmnopqrst', '1234567890987654321', 'qwertyuiopasdfghjkl'])(
    'refuses the sequence %s',
    (password) => {
      expect(codeOf(password)).toBe('auth.password.common');
    },
  );

  it('refuses control characters, lone surrogates and endless texts', () => {
    expect(codeOf('four harbour\u0000 cranes')).toBe('auth.password.characters');
    expect(codeOf('four harbour\ud83d cranes')).toBe('auth.password.characters');
    expect(codeOf('x7 '.repeat(100))).toBe('auth.password.long');
  });
});
