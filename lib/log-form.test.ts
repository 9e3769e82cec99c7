import { describe, expect, it } from 'vitest';
import { safeError } from './log-form.js';

const TYPED = 'anna.beispiel@stadt.example';

describe('an error in the log', () => {
  it('says what kind, which code and where, never what a person typed', () => {
    const cause = Object.assign(new Error(`Key (email)=(${TYPED}) already exists.`), {
      code: '23505',
      constraint: 'app_user_email_key',
      detail: `Key (email)=(${TYPED}) already exists.`,
    });
    const written = safeError(new Error(`Invalid value ${TYPED}\nfor ${TYPED}`, { cause }));
    expect(JSON.stringify(written)).not.toContain('anna');
    expect(written.at[0]).toContain('log-form.test.ts');
    expect(written.cause).toMatchObject({ code: '23505', constraint: 'app_user_email_key' });
  });

  it('keeps the sentence of a mistake in our code', () => {
    expect(safeError(new TypeError('x is not a function')).message).toBe('x is not a function');
  });

  it('leaves out a code that is a text, and anything thrown that is no error', () => {
    const odd = Object.assign(new Error('x'), { code: `no ${TYPED}` });
    expect(JSON.stringify([safeError(odd), safeError(TYPED)])).not.toContain('anna');
  });
});
