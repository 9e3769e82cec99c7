import { describe, expect, it } from 'vitest';
import { countRows, rearrange, rearranged, rowButtonOf } from './rows';
import { IDLE } from './state';

const typed = {
  version: ['3'],
  'people[0].name': ['Ada'],
  'people[0].office': ['Mayor'],
  'people[1].name': ['Bo'],
  'people[1].office': ['Clerk'],
  'people[2].name': ['Cy'],
  'people[2].office': [''],
};

const names = (values: Record<string, string[]>) =>
  Array.from(
    { length: countRows(values, 'people') },
    (_, row) => values[`people[${row}].name`]?.[0],
  );

describe('the rows of a form without script', () => {
  it('survive a post that no page of ours has made', () => {
    const form = new FormData();
    form.set('row', 'add');
    const made = null as unknown as typeof IDLE;
    expect(rearranged(made, form, 'people')).toMatchObject({ attempt: 1, status: 'edited' });
    expect(rearranged(made, 'x' as unknown as FormData, 'people')).toBeNull();
  });

  it('get an empty one at the end', () => {
    const values = rearrange(typed, 'people', 'add');
    expect(names(values)).toEqual(['Ada', 'Bo', 'Cy', '']);
    expect(values['people[3].office']).toEqual(['']);
  });

  it('move with everything typed in them', () => {
    const values = rearrange(typed, 'people', 'up-1');
    expect(names(values)).toEqual(['Bo', 'Ada', 'Cy']);
    expect(values['people[0].office']).toEqual(['Clerk']);
    expect(names(rearrange(typed, 'people', 'down-1'))).toEqual(['Ada', 'Cy', 'Bo']);
  });

  it('stay where they are at either end, and for a row that is not there', () => {
    for (const pressed of ['up-0', 'down-2', 'down-9', 'remove-9', 'nonsense', '']) {
      expect(names(rearrange(typed, 'people', pressed)), pressed).toEqual(['Ada', 'Bo', 'Cy']);
    }
  });

  it('close up after one was removed', () => {
    const values = rearrange(typed, 'people', 'remove-0');
    expect(names(values)).toEqual(['Bo', 'Cy']);
    expect(values).not.toHaveProperty('people[2].name');
  });

  it('never vanish altogether', () => {
    const one = { 'people[0].name': ['Ada'], 'people[0].office': ['Mayor'] };
    const values = rearrange(one, 'people', 'remove-0');
    expect(values).toEqual({ 'people[0].name': [''], 'people[0].office': [''] });
  });

  it('leave the other answers of the form alone', () => {
    expect(rearrange(typed, 'people', 'remove-1').version).toEqual(['3']);
  });

  it('are rearranged only when their button was pressed', () => {
    const form = new FormData();
    form.set('people[0].name', 'Ada');
    expect(rearranged(IDLE, form, 'people')).toBeNull();
    form.set('row', 'add');
    const state = rearranged({ ...IDLE, currentVersion: 4 }, form, 'people');
    expect(state).toMatchObject({ attempt: 1, status: 'edited', currentVersion: 4 });
    expect(countRows(state?.values ?? {}, 'people')).toBe(2);
  });

  it('of one list leave those of another alone, each with buttons of its own', () => {
    const form = new FormData();
    form.set('people[0].name', 'Ada');
    form.set('places[0].name', 'Quay');
    form.set(rowButtonOf('places'), 'add');
    expect(rearranged(IDLE, form, 'people', rowButtonOf('people'))).toBeNull();
    const values = rearranged(IDLE, form, 'places', rowButtonOf('places'))?.values ?? {};
    expect([countRows(values, 'people'), countRows(values, 'places')]).toEqual([1, 2]);
  });
});
