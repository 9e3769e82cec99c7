import fc from 'fast-check';
import type { KnownField } from './form-fields-of';

/** One entry of a posted form. */
export type Entry = [name: string, value: string | File];

/** What people and programs put where something else belongs. */
const HOSTILE_TEXT = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0007bell\u001b[31m',
  '\ud800',
  'x\udfff',
  '\u202Egnirts\u2066',
  '\u200f\u200e\u061c',
  '🏙️👩‍👩‍👧‍👦🇪🇺',
  '大连市人民政府外事办公室',
  'e\u0301'.repeat(50),
  'Z\u0351\u036b\u0343\u036a\u0302'.repeat(30),
  'x'.repeat(100_000),
  '市'.repeat(40_000),
  '\n'.repeat(5_000),
  "'; DROP TABLE visit; --",
  '<script>alert(1)</script>',
  '{visit} {count, plural, other {#}}',
  '__proto__',
  '[object Object]',
  '../../etc/passwd',
  'javascript:alert(1)',
  'https://',
  'https://a\u0000b.eu/',
  'https://city.eu/\u0000',
  'https://city.eu/\ud800',
  'http://city.eu',
  'name@city.eu\r\nBcc: all@city.eu',
  'a@b',
  '@',
  'on',
  'off',
  'true',
  'null',
  'undefined',
  '0',
  '-1',
  '1',
  '1.5',
  '1e309',
  '-0',
  '0x1F',
  '2147483647',
  '2147483648',
  '9007199254740993',
  'NaN',
  'Infinity',
  '2027-02-30',
  '2027-13-01',
  '0000-00-00',
  '2027-05-12',
  '99999-01-01',
  '0000-01-01T00:00:00Z',
  '2027-05-12T09:00:00Z',
  '2027-05-12T25:61:00Z',
  '00000000-0000-0000-0000-000000000000',
  '0192f3a0-0000-7000-8000-000000000001',
  '//evil.example/',
  '/\\evil.example',
  '/大连',
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HOSTILE_TEXT) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('\ud83c', '\udf0d', 'a', '\u0000', '\u202E'), { maxLength: 20 })
      .map((units) => units.join('')),
  },
);

const file = fc
  .constantFrom('', 'letter.pdf', '../x\u0000.pdf')
  .map((name) => new File(name === '' ? [] : ['%PDF'], name));

/** Names that no page of ours sends. */
const strangeName = fc.oneof(
  fc.constantFrom(
    '__proto__',
    '__proto__.admin',
    'constructor',
    'constructor.prototype.x',
    'toString',
    'hasOwnProperty',
    'valueOf.x',
    '__intent__',
    '__state__',
    'windows[999999999].earliest',
    'windows[4294967294]',
    'windows[999].earliest',
    'windows[99999999999999999999]',
    'windows[-1].earliest',
    'windows[]',
    'windows[][]',
    'members[0][1].b',
    'objectives[0].text.deeper[3].still',
    'a.b.c.d.e.f.g.h',
    'a..b',
    '.a',
    'a[0',
    ']',
    '',
    ' ',
    '\u0000',
    'x'.repeat(10_000),
    'a.'.repeat(5_000),
    'a[0]'.repeat(5_000),
    'version.x',
    'save[0]',
    'visitId[0]',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/**
 * Forms as a hostile sender makes them: many of the schema's own fields with answers that belong there and such that
 * do not, fields twice, as rows or as groups, files where texts belong, and names nobody knows.
 */
export function hostileForm(fields: readonly KnownField[]): fc.Arbitrary<Entry[]> {
  const known = fc.constantFrom(...(fields.length > 0 ? fields : [{ name: 'x', options: [] }]));
  const entry = known.chain((field): fc.Arbitrary<Entry> => {
    const value = field.options.length > 0 ? fc.constantFrom(...field.options) : text;
    return fc.tuple(
      fc.oneof(
        { weight: 12, arbitrary: fc.constant(field.name) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('[0]', '.x', '[2].y').map((end) => field.name + end),
        },
      ),
      fc.oneof(
        { weight: 6, arbitrary: value },
        { weight: 5, arbitrary: text },
        { weight: 1, arbitrary: file },
      ),
    );
  });
  const strange: fc.Arbitrary<Entry> = fc.tuple(strangeName, text);
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(entry, { maxLength: 30 }) },
    { weight: 2, arbitrary: fc.array(fc.oneof(entry, strange), { maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(entry, fc.integer({ min: 900, max: 3_000 }))
        .map(([[name], times]) => Array.from({ length: times }, (): Entry => [name, 'x'])),
    },
  );
}
