import type { $ZodType, $ZodTypeDef } from 'zod/v4/core';
import { sectors, topicsOf } from '@/lib/taxonomy/taxonomy';

/** A field a form of this schema may send, with the answers it offers where there are such. */
export type KnownField = { name: string; options: string[] };

type Def = $ZodTypeDef & {
  shape?: Record<string, $ZodType>;
  element?: $ZodType;
  innerType?: $ZodType;
  in?: $ZodType;
  out?: $ZodType;
  keyType?: $ZodType;
  valueType?: $ZodType;
  entries?: Record<string, string>;
  values?: unknown[];
};

const defOf = (schema: $ZodType) => schema._zod.def as Def;

/** Every field a schema knows, in the notation of the forms; of lists the first and the third row. */
export function formFieldsOf(schema: $ZodType, name = ''): KnownField[] {
  const def = defOf(schema);
  const below = (key: string) => (name === '' ? key : `${name}.${key}`);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([key, one]) => formFieldsOf(one, below(key)));
    case 'record':
      return keysOf(def.keyType).flatMap((key) =>
        def.valueType ? formFieldsOf(def.valueType, below(key)) : [],
      );
    case 'array': {
      const { element } = def;
      if (!element) return [];
      const isRows = formFieldsOf(element, 'row').some((field) => field.name !== 'row');
      return isRows
        ? [0, 2].flatMap((index) => formFieldsOf(element, `${name}[${index}]`))
        : formFieldsOf(element, name);
    }
    case 'pipe': {
      const isCoercion = def.in && defOf(def.in).type === 'transform';
      const side = isCoercion ? def.out : def.in;
      return side ? formFieldsOf(side, name) : [];
    }
    default:
      if (def.innerType) return formFieldsOf(def.innerType, name);
      return [{ name, options: optionsOf(def) }];
  }
}

function optionsOf(def: Def): string[] {
  if (def.type === 'enum') return Object.values(def.entries ?? {});
  return def.type === 'literal' ? (def.values ?? []).map(String) : [];
}

/** Keys of a record: its options, or, for the topics, a few of each sector. */
function keysOf(keyType: $ZodType | undefined): string[] {
  const options = keyType ? optionsOf(defOf(keyType)) : [];
  if (options.length > 0) return options;
  return sectors.flatMap(({ id }) => topicsOf(id).slice(0, 2)).map((topic) => topic.id);
}
