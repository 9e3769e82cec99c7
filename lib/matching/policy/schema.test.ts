import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseForm } from '@/lib/actions/parse-form';
import { draftOf, draftPath, policyDraftInput, typedShares } from './schema';

const FIRST = {
  themes: '55',
  modes: '15',
  networks: '10',
  character: '10',
  readiness: '10',
  gate: '0.4',
};

function errorsOf(typed: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...FIRST, ...typed })) form.append(name, value);
  const parsed = parseForm(form, policyDraftInput);
  return parsed.ok || parsed.failure.code !== 'invalid' ? {} : parsed.failure.fields;
}

describe('weights as they are typed', () => {
  it('are read as whole tenths of a per cent, with a point or a comma', () => {
    expect(draftOf({ ...FIRST, modes: '12,5', networks: '12.5' })).toEqual({
      themes: 550,
      modes: 125,
      networks: 125,
      character: 100,
      readiness: 100,
      gate: 400,
    });
  });

  it.each([
    'NaN',
    '1e309',
    '-5',
    '+5',
    '５５',
    '五十',
    '55 %',
    '100.1',
    '5.55',
    'Infinity',
    '0x10',
    '1e1',
    '.5',
  ])('are refused beside their field when they are “%s”', (typed) => {
    expect(errorsOf({ themes: typed })).toEqual({ themes: [{ code: 'policy.problem.share' }] });
  });

  it('are asked for when they are left empty', () => {
    expect(errorsOf({ modes: ' ' })).toEqual({ modes: [{ code: 'errors.field.required' }] });
  });

  it('must add up to 100: the sum says how much is missing or too much', () => {
    expect(errorsOf({ themes: '50.5' })).toEqual({
      sum: [{ code: 'policy.problem.missing', params: { sum: 95.5, difference: 4.5 } }],
    });
    expect(errorsOf({ themes: '60' })).toEqual({
      sum: [{ code: 'policy.problem.tooMuch', params: { sum: 105, difference: 5 } }],
    });
  });

  it.each(['0', '0.009', '1.001', '40', '-0.4', '０.４'])('take no gate of “%s”', (gate) => {
    expect(errorsOf({ gate })).toEqual({ gate: [{ code: 'policy.problem.gate' }] });
  });

  it('know no other field', () => {
    expect(errorsOf({ population: '5' })).not.toEqual({});
  });
});

describe('a draft in an address', () => {
  const shares = fc
    .tuple(
      ...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 1_000 })),
      fc.integer({ min: 10, max: 1_000 }),
    )
    .map(([a = 0, b = 0, c = 0, d = 0, gate = 10]) => {
      const [one = 0, two = 0, three = 0, four = 0] = [a, b, c, d].sort((x, y) => x - y);
      return {
        themes: one,
        modes: two - one,
        networks: three - two,
        character: four - three,
        readiness: 1_000 - four,
        gate,
      };
    });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(shares, (draft) => {
        const query = Object.fromEntries(new URL(draftPath(draft), 'http://x').searchParams);
        expect(draftOf(query)).toEqual(draft);
        expect(draftOf(typedShares(draft))).toEqual(draft);
      }),
    );
  });

  it('is none where anything is missing, doubled or unreadable', () => {
    expect(draftOf({})).toBeNull();
    expect(draftOf({ ...FIRST, themes: ['55', '5'] })).toBeNull();
    expect(draftOf({ ...FIRST, gate: '１' })).toBeNull();
  });
});
