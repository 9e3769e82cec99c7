import { describe, expect, it } from 'vitest';
import { isScreeningComplete, SCREENING_ITEMS } from './screening';

const all = (answer: 'yes' | 'no' | 'not_applicable') =>
  Object.fromEntries(SCREENING_ITEMS.map((item) => [item, answer]));

describe('the screening checklist', () => {
  it('is complete when every item is answered', () => {
    expect(isScreeningComplete(all('yes'), '')).toBe(true);
    expect(isScreeningComplete(all('not_applicable'), '')).toBe(true);
    expect(isScreeningComplete({ ...all('yes'), sensitive: undefined }, '')).toBe(false);
    expect(isScreeningComplete({}, 'a note')).toBe(false);
  });

  it('wants a word about every no', () => {
    expect(isScreeningComplete({ ...all('yes'), size: 'no' }, ' ')).toBe(false);
    expect(isScreeningComplete({ ...all('yes'), size: 'no' }, 'Two groups.')).toBe(true);
  });
});
