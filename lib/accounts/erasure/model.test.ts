import { describe, expect, it } from 'vitest';
import { normaliseEmail } from '@/lib/auth/email';
import { daysAfter, daysLeft, ERASURE_DAYS, erasedAddress } from './model';

const asked = new Date('2026-11-25T08:00:00Z');
const due = daysAfter(asked, ERASURE_DAYS);

describe('the term of a request', () => {
  it.each([
    ['2026-11-25T08:00:00Z', 30],
    ['2026-11-25T08:00:01Z', 30],
    ['2026-12-25T07:00:00Z', 1],
    ['2026-12-25T08:00:00Z', 0],
    ['2026-12-27T09:00:00Z', -2],
  ])('has at %s %i days left', (now, days) => {
    expect(daysLeft(due, new Date(now))).toBe(days);
  });
});

it('gives whoever is gone an address of the form in which accounts are kept', () => {
  const address = erasedAddress('0192f3a0-0000-7000-8000-000000000001');
  expect(normaliseEmail(address)).toBe(address);
});
