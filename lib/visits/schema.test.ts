import { parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { missingAnswers, reasonOf } from '@/lib/actions/issues';
import {
  confirmInput,
  declineInput,
  proposeDatesInput,
  recordApprovalInput,
  requestChangesInput,
  resubmitInput,
  reviveInput,
  saveScreeningInput,
  saveTranslationInput,
} from './command-schema';
import {
  datesStep,
  levelStep,
  mandateStep,
  meetingsStep,
  practicalStep,
  purposeStep,
} from './schema';

const TARGET: Entry[] = [
  ['visitId', '01890000-0000-7000-8000-000000000001'],
  ['version', '3'],
];
type Entry = [string, string];

/** A form as a browser posts it, read as `defineAction` reads it: the value, or codes by field. */
function post<Schema extends z.ZodType>(schema: Schema, ...entries: Entry[]) {
  const form = new FormData();
  for (const [name, value] of [...TARGET, ...entries]) form.append(name, value);
  const read = parseWithZod(form, {
    schema,
    error: missingAnswers,
    formatError: (issues: $ZodIssue[]) => issues.map(reasonOf),
  });
  if (read.status === 'success') return { value: read.value };
  const errors = Object.entries(read.error ?? {}).map(([field, reasons]) => [
    field,
    (reasons ?? []).map((one) => one.code).join(' '),
  ]);
  return { errors: Object.fromEntries(errors) };
}

const EMPTY_WINDOW: Entry[] = ['earliest', 'latest', 'days', 'reason'].map((name) => [
  `windows[1].${name}`,
  '',
]);

describe('a question with details below it', () => {
  it('is answered with yes by the details alone', () => {
    expect(
      post(meetingsStep, ['wishes[0]', ''], ['wishes[1]', ' Port '], ['wishes[2]', 'Park']),
    ).toMatchObject({ value: { meetings: 'yes', wishes: ['Port', 'Park'] } });
    expect(post(mandateStep, ['agentName', 'Reisen AG'])).toMatchObject({
      value: { agent: 'yes', agentName: 'Reisen AG', agentAuthorisation: null },
    });
    expect(post(datesStep, ['anchorEvent.name', 'Fair'])).toMatchObject({
      value: { event: 'yes', anchorEvent: { name: 'Fair', from: null }, stops: null },
    });
  });

  it('stays open, or not yet known, when nothing is written below', () => {
    expect(post(meetingsStep, ['wishes[0]', ''])).toMatchObject({ value: { meetings: null } });
    expect(post(practicalStep, ['media', 'unknown'], ['needs', 'no'])).toMatchObject({
      value: { media: 'unknown', needs: 'no', mediaWishes: '' },
    });
  });

  it.each<[string, z.ZodType, Entry, Entry]>([
    ['signing', purposeStep, ['signing', 'no'], ['signingType', 'memorandum']],
    ['counterpart', levelStep, ['counterpart', 'unknown'], ['counterpartBand', '60']],
    ['stops', datesStep, ['stops', 'no'], ['stopovers[0].place', 'Beijing']],
    ['informed', mandateStep, ['informed', 'no'], ['informedBodies', 'ministry']],
  ])('refuses another answer than yes with details below: %s', (name, schema, answer, below) => {
    expect(post(schema, answer, below)).toEqual({
      errors: { [name]: 'requestMore.contradiction' },
    });
  });

  it('takes sites by their ids, which alone say yes, and six at most', () => {
    const ids = Array.from({ length: 7 }, () => crypto.randomUUID());
    const sites = ids.map((id): Entry => ['siteIds', id]);
    expect(post(meetingsStep, ...sites.slice(0, 1))).toMatchObject({
      value: { meetings: 'yes', siteIds: ids.slice(0, 1), wishes: [] },
    });
    expect(post(meetingsStep, ...sites.slice(0, 6))).toHaveProperty('value');
    expect(post(meetingsStep, ...sites)).toHaveProperty('errors');
    expect(post(meetingsStep, ['siteIds', 'x'])).toHaveProperty('errors');
    expect(post(meetingsStep, ['meetings', 'no'], ...sites.slice(0, 1))).toEqual({
      errors: { meetings: 'requestMore.contradiction' },
    });
  });

  it('takes six wishes at most', () => {
    const wishes = Array.from({ length: 7 }, (_, index): Entry => [`wishes[${index}]`, 'x']);
    expect(post(meetingsStep, ...wishes)).toHaveProperty('errors');
  });
});

describe('a page of the wizard', () => {
  it('may be left empty: nothing is there, and nothing is wrong', () => {
    expect(post(purposeStep, ['title', ''], ['purpose', ''])).toMatchObject({
      value: { title: '', type: null, sectors: [], objectives: [], save: 'next' },
    });
    expect(post(levelStep, ['officials', ''], ['headRankBand', ''])).toMatchObject({
      value: { headRankBand: null, headElected: null, party: { officials: 0, press: 0 } },
    });
    expect(post(datesStep, ...EMPTY_WINDOW)).toMatchObject({ value: { windows: [] } });
    expect(post(practicalStep, ['contactEmail', ''])).toMatchObject({
      value: { languages: [], contactEmail: '', paysLocal: null },
    });
    expect(post(mandateStep, ['mandateUrl', ''])).toMatchObject({
      value: { mandate: null, mandateUrl: '' },
    });
  });

  it('reads a whole one', () => {
    expect(
      post(
        purposeStep,
        ['title', '  Buses\u202e  '],
        ['type', 'working_visit'],
        ['format', 'in_person'],
        ['sectors', 'new_energy_vehicle'],
        ['objectives[0].text', 'Agree'],
        ['objectives[0].measure', 'A plan'],
        ['objectives[1].text', ''],
        ['objectives[1].measure', ''],
        ['save', 'leave'],
      ),
    ).toMatchObject({
      value: {
        title: 'Buses',
        type: 'working_visit',
        sectors: ['new_energy_vehicle'],
        objectives: [{ text: 'Agree', measure: 'A plan' }],
        save: 'leave',
      },
    });
    expect(
      post(levelStep, ['headRankBand', '60'], ['headElected', 'no'], ['officials', '4']),
    ).toMatchObject({ value: { headRankBand: 60, headElected: false, party: { officials: 4 } } });
    expect(
      post(
        practicalStep,
        ['languages', 'en'],
        ['languages', 'de'],
        ['contactEmail', ' A@City.EU '],
      ),
    ).toMatchObject({ value: { languages: ['en', 'de'], contactEmail: 'a@city.eu' } });
  });

  it('keeps a window that is begun, in its place', () => {
    const typed: Entry[] = [
      ['windows[0].earliest', ''],
      ['windows[1].earliest', '2027-05-10'],
      ['windows[1].days', '3'],
    ];
    expect(post(datesStep, ...typed)).toMatchObject({
      value: { windows: [{ earliest: '2027-05-10', latest: null, days: 3, reason: '' }] },
    });
  });

  it.each<[string, z.ZodType, Entry, string]>([
    ['a type nobody offers', purposeStep, ['type', 'holiday'], 'errors.field.choice'],
    ['a tier that does not exist', recordApprovalInput, ['tier', 'x'], 'errors.field.choice'],
    ['a title too long', purposeStep, ['title', 'x'.repeat(151)], 'errors.field.too_big_text'],
    ['a NUL byte', purposeStep, ['purpose', 'a\0b'], 'errors.field.characters'],
    ['a rank that does not exist', levelStep, ['headRankBand', '55'], 'errors.field.choice'],
    [
      'a negative number of people',
      levelStep,
      ['officials', '-1'],
      'errors.field.too_small_number',
    ],
    ['half a person', levelStep, ['officials', '1.5'], 'errors.field.number'],
    ['a word for a number', levelStep, ['officials', 'four'], 'errors.field.number'],
    [
      'a day that does not exist',
      datesStep,
      ['windows[0].earliest', '2027-02-30'],
      'errors.field.date',
    ],
    ['fifteen days', datesStep, ['windows[0].days', '15'], 'errors.field.too_big_number'],
    ['an address that is none', practicalStep, ['contactEmail', 'city'], 'errors.field.email'],
    [
      'a number that cannot be called',
      practicalStep,
      ['contactPhone', 'abc'],
      'errors.field.phone',
    ],
    [
      'a number that is too long',
      practicalStep,
      ['contactPhone', '1'.repeat(41)],
      'errors.field.too_big_text',
    ],
    [
      'a link that is a script',
      mandateStep,
      ['mandateUrl', 'javascript:alert(1)'],
      'errors.field.url',
    ],
  ])('refuses %s', (_what, schema, entry, code) => {
    const [name] = entry;
    expect(post(schema, entry)).toEqual({ errors: expect.objectContaining({ [name]: code }) });
  });

  it('refuses a field nobody asked for, a foreign id form and a version that is none', () => {
    expect(post(datesStep, ['status', 'invited'])).toHaveProperty('errors');
    const form = new FormData();
    form.append('visitId', '../1');
    form.append('version', 'x');
    const read = parseWithZod(form, { schema: datesStep });
    expect(Object.keys(read.status === 'success' ? {} : (read.error ?? {})).sort()).toEqual([
      'version',
      'visitId',
    ]);
  });

  it('refuses a fourth window and a sixth objective', () => {
    const fourth: Entry[] = [0, 1, 2, 3].map((index) => [`windows[${index}].days`, '3']);
    expect(post(datesStep, ...fourth)).toEqual({
      errors: { windows: 'errors.field.too_big_list' },
    });
    const sixth: Entry[] = [0, 1, 2, 3, 4, 5].map((index) => [`objectives[${index}].text`, 'x']);
    expect(post(purposeStep, ...sixth)).toEqual({
      errors: { objectives: 'errors.field.too_big_list' },
    });
  });
});

describe('what comes with a step', () => {
  it('drops empty rows and wants a field for a text, and a text for a field', () => {
    const rows: Entry[] = [
      ['remarks[0].field', 'purpose'],
      ['remarks[0].text', '请说明。'],
      ['remarks[1].field', ''],
      ['remarks[1].text', ''],
    ];
    expect(post(requestChangesInput, ...rows)).toMatchObject({
      value: { remarks: [{ field: 'purpose', text: '请说明。' }] },
    });
    expect(post(requestChangesInput, ['remarks[0].text', 'x'])).toEqual({
      errors: { 'remarks[0].field': 'errors.field.choice' },
    });
    expect(post(requestChangesInput, ['remarks[0].field', 'head'])).toEqual({
      errors: { 'remarks[0].text': 'errors.field.required' },
    });
    expect(post(requestChangesInput)).toMatchObject({ value: { remarks: [] } });
  });

  it('reads answers by the id of the remark', () => {
    const id = '01890000-0000-7000-8000-000000000009';
    expect(post(resubmitInput, ['answers[0].id', id], ['answers[0].text', 'Yes.'])).toMatchObject({
      value: { answers: { [id]: 'Yes.' } },
    });
    expect(post(resubmitInput, ['answers[0].id', id], ['answers[0].text', ' '])).toEqual({
      errors: { 'answers[0].text': 'errors.field.required' },
    });
    expect(post(resubmitInput, ['answers[0].id', 'x'], ['answers[0].text', 'Yes.'])).toHaveProperty(
      'errors',
    );
  });

  it('reads a delegation in the order of its rows, without empty ones', () => {
    expect(
      post(
        confirmInput,
        ['members[0].printedName', 'EXAMPLE, Jo'],
        ['members[0].office', 'Mayor'],
        ['members[0].role', 'head_of_delegation'],
        ['members[1].printedName', ''],
        ['members[1].role', 'official'],
        ['members[2].printedName', 'SAMPLE, Kim'],
        ['members[2].office', 'Interpreter'],
        ['members[2].role', 'interpreter'],
      ),
    ).toMatchObject({
      value: {
        members: [
          { position: 1, printedName: 'EXAMPLE, Jo', role: 'head_of_delegation' },
          { position: 2, printedName: 'SAMPLE, Kim', role: 'interpreter' },
        ],
      },
    });
  });

  it('wants name and office of everybody on a delegation', () => {
    expect(
      post(
        confirmInput,
        ['members[0].printedName', 'EXAMPLE, Jo'],
        ['members[0].office', 'Mayor'],
        ['members[1].printedName', ''],
        ['members[2].printedName', 'SAMPLE, Kim'],
        ['members[3].organisation', 'Port of Example'],
      ),
    ).toEqual({
      errors: {
        'members[2].office': 'errors.field.required',
        'members[3].printedName': 'errors.field.required',
        'members[3].office': 'errors.field.required',
      },
    });
  });

  it('reads days, and refuses what is no day', () => {
    expect(
      post(proposeDatesInput, ['startsOn', '2027-05-11'], ['endsOn', '2027-05-13']),
    ).toMatchObject({ value: { startsOn: '2027-05-11', note: '' } });
    expect(post(proposeDatesInput, ['startsOn', ''], ['endsOn', '13 May'])).toEqual({
      errors: { startsOn: 'errors.field.required', endsOn: 'errors.field.date' },
    });
    expect(post(reviveInput, ['windows[0].earliest', '2027-05-11'])).toMatchObject({
      value: { windows: [{ earliest: '2027-05-11', latest: null }] },
    });
  });

  it('reads the checklist with items left open', () => {
    expect(post(saveScreeningInput, ['items.mandate', 'yes'], ['items.size', ''])).toMatchObject({
      value: { items: { mandate: 'yes' }, note: '', counterpartBand: null },
    });
    expect(post(saveScreeningInput)).toMatchObject({ value: { items: {} } });
    expect(post(saveScreeningInput, ['items.mandate', 'maybe'])).toHaveProperty('errors');
  });

  it('leaves a missing reason to the rules, and refuses one that nobody offers', () => {
    expect(post(declineInput, ['reason', ''], ['alternative', 'none'])).toMatchObject({
      value: { reason: null, alternative: 'none', text: '' },
    });
    expect(post(declineInput, ['reason', 'boring'])).toEqual({
      errors: { reason: 'errors.field.choice' },
    });
  });

  it('wants body, number, date and result of a decision', () => {
    expect(post(recordApprovalInput, ['tier', 'desk'])).toEqual({
      errors: {
        body: 'errors.field.required',
        documentNumber: 'errors.field.required',
        decidedOn: 'errors.field.required',
        result: 'errors.field.choose_one',
      },
    });
  });

  it('wants both texts of a translation', () => {
    expect(post(saveTranslationInput, ['titleOther', '公交'], ['textState', 'confirmed'])).toEqual({
      errors: { purposeOther: 'errors.field.required' },
    });
  });
});
