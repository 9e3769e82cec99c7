import { z } from 'zod';
import { SITE_KINDS } from '@/lib/hosts/library/model';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { sectorId } from '@/lib/taxonomy/schema';
import { sectorOfTopic } from '@/lib/taxonomy/taxonomy';

/** Shapes of the files reviewed by hand (prisma/data/reviewed, prisma/data/hosts). */

const text = z.string().min(1);
const maybe = text.nullable();
const url = z.url({ protocol: /^https?$/ });
const country = z.string().regex(/^[A-Z]{2}$/);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const bilingual = z.strictObject({ en: text, zh: text });
const since = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const region = z.strictObject({
  slug,
  level: z.enum(['county', 'region']),
  geonamesId: z.number().int().nullable(),
  wikidataId: text.optional(),
  name: text,
  ownName: text,
  nameZh: text,
  countryCode: country,
  group: text,
  admin1Name: maybe,
  lat: z.number(),
  lon: z.number(),
  nuts2: maybe,
  nuts3: maybe,
  pairIds: z.array(text),
  note: text.optional(),
  tieNote: bilingual.optional(),
});

export const placesFile = z.strictObject({
  about: text,
  regions: z.array(region),
  smaller: z.array(
    z.strictObject({
      geonamesId: z.number().int(),
      name: text,
      nameZh: maybe,
      populationDoubt: z.literal(true).optional(),
    }),
  ),
  withoutGeonamesId: z.array(
    z.strictObject({
      slug,
      wikidataId: text,
      name: text,
      nameZh: maybe,
      countryCode: country,
      group: text,
      pairIds: z.array(text),
      note: text,
    }),
  ),
  leftOut: z.array(z.strictObject({ name: text, pairIds: z.array(text), reason: text })),
});

export const latinNamesFile = z.strictObject({
  about: text,
  europe: z.array(
    z.strictObject({
      geonamesId: z.number().int(),
      from: text,
      to: text,
      slugName: text.optional(),
    }),
  ),
  china: z.array(z.strictObject({ divisionCode: text, name: text })),
  chinaWithoutCode: z.array(z.strictObject({ name: text, nameZh: text })),
});
export type LatinNamesFile = z.output<typeof latinNamesFile>;

export const seaPortsFile = z.strictObject({
  about: text,
  notSeaports: z.array(z.strictObject({ geonamesId: z.number().int(), name: text, reason: text })),
  seaports: z.array(
    z.strictObject({
      geonamesId: z.number().int(),
      name: text,
      unlocode: maybe,
      reason: text.optional(),
    }),
  ),
});
export type SeaPortsFile = z.output<typeof seaPortsFile>;

const interest = z
  .strictObject({
    sector: z.enum(SECTOR_IDS),
    topic: maybe,
    offer: z.boolean(),
    seek: z.boolean(),
    wording: text,
    why: text,
    programme: z.enum(['IURC China', 'IUC Asia']),
    pageDate: text,
    url,
  })
  .refine((one) => one.offer || one.seek, 'neither offered nor sought')
  .refine(
    (one) => one.topic === null || sectorOfTopic(one.topic) === one.sector,
    'topic of another sector',
  );

export const interestsFile = z.strictObject({
  about: text,
  places: z.array(
    z.strictObject({
      geonamesId: z.number().int().optional(),
      slug: slug.optional(),
      name: text,
      interests: z.array(interest).min(1),
    }),
  ),
  leftOut: z.array(z.strictObject({ name: text, wording: text, reason: text, url })),
});
export type InterestsFile = z.output<typeof interestsFile>;

export const factsFile = z.strictObject({
  about: text,
  cityDivisionCode: text,
  facts: z.array(
    z.strictObject({
      key: z.string().regex(/^[a-z0-9_]+$/),
      group: text,
      sector: z.enum(SECTOR_IDS).nullable(),
      lead: z.boolean(),
      en: text,
      zh: text,
      year: maybe,
      source: text,
      uncertain: bilingual.optional(),
      position: z.number().int().positive(),
    }),
  ),
  leftOut: z.array(z.strictObject({ what: text, reason: text })),
});

export const tieKind = z.enum([
  'friendship_city',
  'friendly_cooperation_city',
  'sister_city',
  'sister_region',
  'twinned',
  'iuc',
  'iurc',
]);
export type TieKind = z.output<typeof tieKind>;

export const tieConfidence = z.enum(['high', 'medium', 'medium-low', 'low']);
export type TieConfidence = z.output<typeof tieConfidence>;

export const hostTiesFile = z.strictObject({
  about: text,
  partnerDivisionCode: text,
  ties: z.array(
    z.strictObject({
      key: text,
      pairId: maybe,
      geonamesId: z.number().int(),
      name: text,
      kind: tieKind,
      since: since.nullable(),
      confidence: tieConfidence,
      singleSource: z.boolean(),
      source: text,
      crossCheck: z.array(text),
      sourceText: text,
      noteEn: maybe,
      noteZh: maybe,
    }),
  ),
});

export const tieNotesFile = z.record(text, bilingual);

const source = z.strictObject({
  id: text,
  titleEn: text,
  titleZh: text,
  url: url.nullable(),
  licence: maybe,
  useEn: maybe,
  useZh: maybe,
  dataDate: maybe,
  position: z.number().int().positive().nullable(),
});
export const sourcesFile = z.array(source);

/** What a host can show; how long a visit takes and how many people fit is not in the sources. */
export const hostSites = z.array(
  z.strictObject({
    key: z.string().regex(/^[a-z0-9_]+$/),
    nameEn: text,
    nameZh: text,
    kind: z.enum(SITE_KINDS),
    sectors: z.array(sectorId),
    address: z.string(),
    source: text,
  }),
);

export const hostFile = z.strictObject({
  slug,
  code: z.string().regex(/^[A-Z]{2,4}$/),
  divisionCode: text,
  name: text,
  nameZh: text,
  timeZone: text,
  population: z.number().int().positive(),
  populationYear: maybe,
  areaKm2: z.number().positive(),
  isSeaport: z.boolean(),
  coastal: z.boolean(),
  /** Municipality, provincial capital or sub-provincial city, or other prefecture-level city. */
  standing: z.enum(['national', 'regional', 'district']),
  officeEn: text,
  officeZh: text,
  lanes: z.array(z.strictObject({ nameEn: text, nameZh: text })).min(1),
});
