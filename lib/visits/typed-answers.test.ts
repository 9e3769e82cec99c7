import { describe, expect, it } from 'vitest';
import { typedAnswers } from './typed-answers';

const ID = '01890000-0000-7000-8000-000000000001';
const typed = (step: string, ...entries: [string, string][]) => typedAnswers(step, ID, entries);

describe('what is typed and not saved', () => {
  it('is read as its page reads it, as far as the rules look', () => {
    expect(typed('dates', ['windows[0].earliest', '2027-05-10'], ['windows[0].days', '3'])).toEqual(
      { windows: [{ earliest: '2027-05-10', latest: null, days: 3, reason: '' }] },
    );
    expect(typed('purpose', ['format', 'virtual'], ['title', 'Buses'])).toEqual({
      format: 'virtual',
      sectors: [],
    });
    expect(typed('level', ['headRankBand', '60'], ['officials', '4'])).toMatchObject({
      headRankBand: 60,
      party: { officials: 4 },
    });
  });

  it('is nothing where the page would refuse it, or no rule looks', () => {
    expect(typed('dates', ['windows[0].earliest', '2027-02-30'])).toBeNull();
    expect(typed('level', ['officials', '-1'])).toBeNull();
    expect(typed('dates', ['constructor.x', '1'])).toBeNull();
    expect(typed('practical', ['languages', 'en'])).toBeNull();
    expect(typed('toString')).toBeNull();
  });
});
