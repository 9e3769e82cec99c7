import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseCsv, parseJson } from './csv';

const row = z.object({ name: z.string(), population: z.coerce.number().nullable() });

it('reads quoted cells, a byte-order mark and empty cells', () => {
  const text = '\uFEFFname,population\n"Rhône, region",5\nX,\n';
  expect(parseCsv('a.csv', text, row)).toEqual([
    { name: 'Rhône, region', population: 5 },
    { name: 'X', population: null },
  ]);
});

it('names file, row and column of a wrong value', () => {
  expect(() => parseCsv('a.csv', 'name,population\nA,1\nB,many\n', row)).toThrow(
    /^a\.csv, row 2, population: /,
  );
});

it('names file and path of a wrong value in JSON', () => {
  const shape = z.object({ list: z.array(z.number()) });
  expect(() => parseJson('b.json', '{"list":[1,"2"]}', shape)).toThrow(/^b\.json, list\.1: /);
});
