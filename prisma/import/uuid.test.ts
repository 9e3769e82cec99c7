import { expect, it } from 'vitest';
import { uuidv7 } from './uuid';

it('has the form of version 7 and sorts by time', () => {
  const early = uuidv7(1_000_000_000_000);
  const late = uuidv7(1_900_000_000_000);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(uuidv7(5)).not.toBe(uuidv7(5));
});
