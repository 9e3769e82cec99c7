import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parseForm } from '@/lib/actions/parse-form';
import { chinaForm } from './china-form';
import { sectorsForm } from './form-schema';
import { MAX_PLACES } from './places';
import { placesForm } from './places-form';

type Fields = [string, string][];

function post<Schema extends z.ZodType>(schema: Schema, fields: Fields) {
  const form = new FormData();
  for (const [name, value] of [['revision', '0'], ...fields] as Fields) form.append(name, value);
  return parseForm(form, schema);
}

function answersOf<Schema extends z.ZodType>(schema: Schema, fields: Fields) {
  const result = post(schema, fields);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('the form about places', () => {
  it('keeps rows in which something was typed, and drops the empty ones between', () => {
    const { answers } = answersOf(placesForm, [
      ['places[0].name', ''],
      ['places[0].kind', ''],
      ['places[0].url', 'https://'],
      ['places[1].kind', 'port'],
      ['places[1].name', 'Port'],
      ['places[1].sectors', 'clean_energy'],
      ['places[1].sectors', 'clean_energy'],
      ['places[1].url', 'www.port.example'],
      ['places[2].kind', 'company'],
    ]);
    expect(answers.places.rows).toEqual([
      {
        kind: 'port',
        name: 'Port',
        nameZh: '',
        operator: '',
        sectors: ['clean_energy'],
        url: 'https://www.port.example',
        note: '',
      },
      expect.objectContaining({ kind: 'company', name: '' }),
    ]);
  });

  it('takes twelve places and refuses a thirteenth', () => {
    const rows = (count: number): Fields =>
      Array.from({ length: count }, (_, row) => [`places[${row}].name`, `Place ${row}`]);
    expect(answersOf(placesForm, rows(MAX_PLACES)).answers.places.rows).toHaveLength(MAX_PLACES);
    expect(post(placesForm, rows(MAX_PLACES + 1)).ok).toBe(false);
  });

  it('refuses a kind and a sector nobody knows', () => {
    expect(post(placesForm, [['places[0].kind', 'castle']]).ok).toBe(false);
    expect(post(placesForm, [['places[0].sectors', 'magic']]).ok).toBe(false);
  });
});

describe('the form about China', () => {
  it('keeps the documented ties it put, answered or not, and the rows of each list', () => {
    const { china } = answersOf(chinaForm, [
      ['ties[0].key', 'D0056'],
      ['ties[0].standing', 'alive'],
      ['ties[1].key', 'D0057'],
      ['partners[0].name', 'Dalian University'],
      ['visits[0].note', ''],
      ['presenceNotKnown', 'on'],
      ['lessonsPublic', 'on'],
      ['worked', 'Small groups'],
    ]).answers;
    expect(china.ties).toEqual([
      { key: 'D0056', standing: 'alive', note: '' },
      { key: 'D0057', standing: null, note: '' },
    ]);
    expect(china.partners.rows).toHaveLength(1);
    expect(china.visits.rows).toEqual([]);
    expect(china.presence.notKnown).toBe(true);
    expect(china).toMatchObject({ lessonsPublic: true, worked: 'Small groups', failed: '' });
  });
});

describe('a question from the region', () => {
  it('ticks the sector when it is answered with yes, unfinished, and keeps the other answers', () => {
    const { answers, claimed } = answersOf(sectorsForm, [
      ['sectors.vocational_training.chosen', 'on'],
      ['sectors.vocational_training.priority', '2'],
      ['signals.digital_economy', 'ours'],
      ['signals.smart_manufacturing', 'not_ours'],
      ['signals.green_petrochemical', 'later'],
    ]);
    expect(claimed).toEqual(['digital_economy']);
    expect(answers.sectors.map(({ id, priority }) => [id, priority])).toEqual([
      ['digital_economy', null],
      ['vocational_training', 2],
    ]);
    expect(answers.signals).toEqual({
      smart_manufacturing: 'not_ours',
      green_petrochemical: 'later',
    });
  });

  it('leaves a sector as it was filled in when it was ticked in the same form', () => {
    const { answers } = answersOf(sectorsForm, [
      ['sectors.digital_economy.chosen', 'on'],
      ['sectors.digital_economy.priority', '3'],
      ['signals.digital_economy', 'ours'],
    ]);
    expect(answers.sectors).toEqual([expect.objectContaining({ priority: 3 })]);
  });
});
