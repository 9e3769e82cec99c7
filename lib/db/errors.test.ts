import { describe, expect, it } from 'vitest';
import { failureFromDatabase, isRetryable, sqlState } from './errors';

const nested = (code: string) => ({
  code: 'P2010',
  meta: { driverAdapterError: { cause: { originalCode: code } } },
});

describe('a database error', () => {
  it('is found through the layers around it', () => {
    expect(sqlState(nested('23P01'))).toBe('23P01');
    expect(sqlState({ cause: { code: '40001' } })).toBe('40001');
    expect(sqlState(new Error('x'))).toBeNull();
    expect(sqlState(null)).toBeNull();
  });

  it('becomes a conflict when somebody else was first', () => {
    expect(failureFromDatabase({ code: 'P2002' })).toEqual({ code: 'conflict' });
    expect(failureFromDatabase(nested('23P01'))).toEqual({ code: 'conflict' });
    expect(failureFromDatabase(nested('23514'))).toBeNull();
  });

  it('is tried again after a deadlock or a failed serialisation only', () => {
    expect(isRetryable(nested('40P01'))).toBe(true);
    expect(isRetryable({ code: 'P2034' })).toBe(true);
    expect(isRetryable(nested('23505'))).toBe(false);
  });
});
