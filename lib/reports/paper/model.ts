import { z } from 'zod';

const text = z.string();

/** A heading with what stands under it: a link between two sectors. */
const heading = z.strictObject({ title: text, text });

/** One proof of a sub-topic; `text` is in the city's own words, in `lang`. */
const source = z.strictObject({
  topic: text,
  text,
  lang: z.enum(['en', 'zh-CN']),
  url: text.nullable(),
  /** Its kind and date: "Declared by the city, 2 March 2026". */
  about: text,
});

/** A list as far as it found room; `left` says what did not, and where it stands. */
const shortened = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), left: text.nullable() });

/** What the paper says in one language. */
const paperWords = z.strictObject({
  city: text,
  host: text,
  label: text,
  outlook: text,
  verdict: text,
  /** The strongest reason and the weak point. */
  lead: text,
  gains: z.strictObject({ city: text, host: text, mutual: text }),
  factors: z.record(text, text),
  gate: text.nullable(),
  limits: shortened(text),
  links: shortened(heading),
  changes: shortened(text),
  notes: z.array(text),
  sources: shortened(source),
  basis: text,
});

const position = z.tuple([z.number(), z.number()]);

/**
 * Everything a report says and draws, as it is stored: figures once, words in both languages. A later release may word
 * matches otherwise; a paper that has been made stays as it is.
 */
export const paper = z.strictObject({
  version: z.literal(1),
  demo: z.boolean(),
  evidence: z.enum(['declared', 'draft', 'documented']),
  score: z.number(),
  /** 0 to 1. */
  gains: z.strictObject({ city: z.number(), host: z.number(), mutual: z.number() }),
  factors: z.array(
    z.strictObject({ id: text, weight: z.number(), value: z.number(), points: z.number() }),
  ),
  /** Longitude and latitude in degrees of city and host, with the host's own two names; null without a map. */
  map: z.strictObject({ city: position, host: position, name: text, nameZh: text }).nullable(),
  words: z.strictObject({ en: paperWords, 'zh-CN': paperWords }),
});

export type Paper = z.infer<typeof paper>;
export type PaperWords = z.infer<typeof paperWords>;
export type Source = z.infer<typeof source>;
export type Heading = z.infer<typeof heading>;

/** The lists of a paper that are shortened where there is no room. */
export type List = 'limits' | 'links' | 'changes' | 'sources';

/** The words of a paper before its lists are shortened to the room there is. */
export type FullWords = Omit<PaperWords, List> & {
  [Name in List]: PaperWords[Name]['items'];
};
