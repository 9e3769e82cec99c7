import { parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { basicsForm, contactsForm, sectorsForm, waysForm } from './form-schema';
import { readinessForm } from './practice-form';

/** Reads fields as a browser posts them. */
function post<Schema extends z.ZodType>(schema: Schema, fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return parseWithZod(form, { schema });
}

function answersOf<Schema extends z.ZodType>(schema: Schema, fields: [string, string][]) {
  const submission = post(schema, [['revision', '0'], ...fields]);
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
  return submission.value as z.output<Schema>;
}

const isRefused = (schema: z.ZodType, fields: [string, string][]) =>
  post(schema, [['revision', '0'], ...fields]).status !== 'success';

describe('the sectors form', () => {
  it('gives ticked sectors with their ticked sub-topics, whatever else was typed', () => {
    const { answers, save } = answersOf(sectorsForm, [
      ['save', 'close'],
      ['sectors.new_energy_vehicle.chosen', 'on'],
      ['sectors.new_energy_vehicle.priority', '3'],
      ['sectors.new_energy_vehicle.offer', 'on'],
      ['sectors.clean_energy.priority', '1'],
      ['topics.nev_charging.chosen', 'on'],
      ['topics.nev_charging.url', 'https://'],
      ['topics.nev_charging.note', 'Council decision 14/26'],
      ['topics.nev_charging.date', 'May'],
      ['topics.nev_public_fleet.url', 'https://city.example'],
      ['topics.ce_storage.chosen', 'on'],
    ]);
    expect(save).toBe('close');
    expect(answers.sectors).toEqual([
      {
        id: 'new_energy_vehicle',
        priority: 3,
        offer: true,
        seek: false,
        topics: [
          { id: 'nev_charging', proof: { url: '', note: 'Council decision 14/26', date: 'May' } },
        ],
      },
    ]);
  });

  it.each([
    ['an unknown sector', [['sectors.magic.chosen', 'on']]],
    ['an unknown sub-topic', [['topics.nev_magic.chosen', 'on']]],
    ['a fourth importance', [['sectors.clean_energy.priority', '4']]],
    ['a field nobody asked for', [['cityId', '0199a3c0-0000-7000-8000-000000000000']]],
    ['a NUL in a note', [['topics.nev_charging.note', 'a\u0000b']]],
    ['a note of 401 characters', [['topics.nev_charging.note', '字'.repeat(401)]]],
    ['a negative revision', [['revision', '-1']]],
  ] as [string, [string, string][]][])('refuses %s', (_what, fields) => {
    expect(isRefused(sectorsForm, fields)).toBe(true);
  });

  it('takes emoji and 400 code points, and drops direction overrides', () => {
    const note = `🚢${'字'.repeat(399)}`;
    const { answers } = answersOf(sectorsForm, [
      ['sectors.new_energy_vehicle.chosen', 'on'],
      ['topics.nev_charging.chosen', 'on'],
      ['topics.nev_charging.note', `\u202E${note}`],
    ]);
    expect(answers.sectors[0]?.topics[0]?.proof.note).toBe(note);
  });
});

describe('the other forms', () => {
  it('keep answers as typed, with "none" and "not yet known" beside them', () => {
    const { answers } = answersOf(waysForm, [
      ['modes', 'official_visit'],
      ['modes', 'pilot_project'],
      ['networksNone', 'on'],
    ]);
    expect(answers).toEqual({
      modes: { ids: ['official_visit', 'pilot_project'], none: false, notKnown: false },
      networks: { ids: [], none: true, notKnown: false },
      character: { ids: [], none: false, notKnown: false },
    });
  });

  it('read one ticked month as a list', () => {
    const { answers } = answersOf(readinessForm, [
      ['quietMonths', '8'],
      ['readiness.mandate', 'not_yet'],
    ]);
    expect(answers.practice.quietMonths.ids).toEqual([8]);
    expect(answers.readiness).toEqual({ mandate: 'not_yet' });
    expect(isRefused(readinessForm, [['quietMonths', '13']])).toBe(true);
  });

  it('forget a person the city says it does not have', () => {
    const { people } = answersOf(contactsForm, [
      ['contact.name', 'Maria Holm'],
      ['deputy.name', 'Nils Berg'],
      ['deputyAnswer', 'none'],
    ]);
    expect(Object.keys(people)).toEqual(['contact']);
  });

  it('store a wrong figure, so that it is not lost', () => {
    const { answers } = answersOf(basicsForm, [
      ['name', 'Rostock'],
      ['population', 'about 200 000'],
    ]);
    expect(answers.basics).toMatchObject({ name: 'Rostock', population: 'about 200 000' });
  });
});
