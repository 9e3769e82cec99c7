import { describe, expect, it } from 'vitest';
import { INVENTORY } from './inventory';
import { columnsOfSchema } from './schema';

const nameOf = (model: string, column: string) => `${model}.${column}`;
const listed = Object.entries(INVENTORY).flatMap(([model, { groups }]) =>
  groups.flatMap((group) => group.columns.split(' ').map((column) => nameOf(model, column))),
);
const existing = columnsOfSchema().map((one) => nameOf(one.model, one.name));

describe('the inventory of data', () => {
  it('says of every column what it holds and who may read it', () => {
    const missing = existing.filter((name) => !listed.includes(name));
    expect(missing, 'add to tests/leaks/inventory.ts').toEqual([]);
    expect(existing.length).toBeGreaterThan(300);
  });

  it('says it once, and of nothing else', () => {
    expect(
      listed.filter((name) => !existing.includes(name)),
      'remove from tests/leaks/inventory.ts',
    ).toEqual([]);
    expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([]);
  });
});
