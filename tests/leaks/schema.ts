import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Column = {
  /** Names in the schema and in the database. */
  model: string;
  name: string;
  table: string;
  column: string;
  type: string;
  isList: boolean;
  /** A `@db.…` type of Postgres that holds no free text. */
  isFixed: boolean;
};

const MODEL = /^model (\w+) \{([\s\S]*?)^\}/gm;
const FIELD = /^\s+(\w+)\s+(\w+)(\[\])?\??(.*)$/gm;

/** Every column of the schema; relations are none. */
export function columnsOfSchema(): Column[] {
  const file = path.join(import.meta.dirname, '..', '..', 'prisma', 'schema.prisma');
  const models = [...readFileSync(file, 'utf8').matchAll(MODEL)];
  const names = new Set(models.map(([, model]) => model));
  return models.flatMap(([, model = '', body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model;
    return [...body.matchAll(FIELD)]
      .filter(([line, , type = '']) => !names.has(type) && !/^\s*(\/\/|@@)/.test(line))
      .map(([, name = '', type = '', list, rest = '']) => ({
        model,
        name,
        table,
        column: /@map\("(\w+)"\)/.exec(rest)?.[1] ?? name,
        type,
        isList: list !== undefined,
        isFixed: /@db\.(Uuid|Char)/.test(rest),
      }));
  });
}
