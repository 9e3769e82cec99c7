import { describe, expect, it } from 'vitest';
import { deliveryError } from './delivery-error';

const failure = (fields: object, message = 'no') => Object.assign(new Error(message), fields);

describe('a failed delivery', () => {
  it('is final when the server refuses the address for good', () => {
    const error = failure({ code: 'EENVELOPE', responseCode: 550 }, '550 No such user');
    expect(deliveryError(error)).toEqual({
      text: 'EENVELOPE: 550 No such user',
      isPermanent: true,
    });
  });

  it('is tried again when the server is busy, away, or does not know us', () => {
    for (const fields of [
      { code: 'EENVELOPE', responseCode: 451 },
      { code: 'ECONNECTION' },
      { code: 'ETIMEDOUT' },
      { code: 'EAUTH', responseCode: 535 },
    ]) {
      expect(deliveryError(failure(fields)).isPermanent).toBe(false);
    }
  });

  it('keeps one short line of what the server said', () => {
    const { text } = deliveryError(failure({}, `a\r\nb${'x'.repeat(500)}`));
    expect(text).toMatch(/^a b/);
    expect(text).toHaveLength(300);
    expect(deliveryError('odd').text).toBe('odd');
  });
});
