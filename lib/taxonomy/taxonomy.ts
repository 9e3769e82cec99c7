import type { ModeId, NetworkId, Priority, ReadinessId, SectorId, TagId, TopicId } from './ids';
import type { Entry, Named, RelatedPair, SectorEntry, Taxonomy, TaxonomyLocale } from './model';
import data from './taxonomy.json';

/** The taxonomy in force. The cast is safe: `taxonomy.test.ts` reads the file through `schema.ts`. */
export const taxonomy = data as Taxonomy;

const sectorById = new Map(taxonomy.sectors.map((sector) => [sector.id, sector]));
const sectorOfTopicId = new Map(
  taxonomy.sectors.flatMap((sector) => sector.topics.map((topic) => [topic.id, sector.id])),
);
const topicById = new Map(
  taxonomy.sectors.flatMap((sector) => sector.topics.map((topic) => [topic.id, topic])),
);

/** All sectors in the order of screens: the core five first. */
export const sectors: readonly SectorEntry[] = taxonomy.sectors;

/** One sector. Throws for an id that is not in the taxonomy. */
function getSector(id: SectorId): SectorEntry {
  return found(sectorById.get(id), id);
}

/** Sub-topics of a sector, in the order of screens. */
export function topicsOf(id: SectorId) {
  return getSector(id).topics;
}

/** The sector a sub-topic belongs to, or undefined for an unknown sub-topic. */
export function sectorOfTopic(id: string): SectorId | undefined {
  return sectorOfTopicId.get(id as TopicId);
}

/** The listed pair of two sectors, in either order, or undefined when they are not related. */
export function relatedPair(one: SectorId, other: SectorId): RelatedPair | undefined {
  return taxonomy.relatedSectors.find(
    ({ a, b }) => (a === one && b === other) || (a === other && b === one),
  );
}

/** Sectors that often meet a sector in one project, in the order of screens. */
export const relatedSectorsOf = (id: SectorId): SectorId[] =>
  taxonomy.sectors.map((one) => one.id).filter((other) => relatedPair(id, other) !== undefined);

/** Why two sectors are listed as related, in the reader's language; empty when they are not. */
export function relatedWhy(one: SectorId, other: SectorId, locale: TaxonomyLocale): string {
  const pair = relatedPair(one, other);
  if (!pair) return '';
  return locale === 'zh-CN' ? pair.whyZh : pair.why;
}

export function sectorName(id: SectorId, locale: TaxonomyLocale): string {
  return cityNameIn(getSector(id), locale);
}

export function topicName(id: TopicId, locale: TaxonomyLocale): string {
  return cityNameIn(found(topicById.get(id), id), locale);
}

export function modeName(id: ModeId, locale: TaxonomyLocale): string {
  return entryName(taxonomy.modes, id, locale);
}

export function networkName(id: NetworkId, locale: TaxonomyLocale): string {
  return entryName(taxonomy.networks, id, locale);
}

export function tagName(id: TagId, locale: TaxonomyLocale): string {
  return entryName(taxonomy.character, id, locale);
}

export function readinessName(id: ReadinessId, locale: TaxonomyLocale): string {
  return entryName(taxonomy.readiness, id, locale);
}

export function priorityName(id: Priority, locale: TaxonomyLocale): string {
  return entryName(taxonomy.priorities, id, locale);
}

function entryName<Id>(entries: Entry<Id>[], id: Id, locale: TaxonomyLocale): string {
  return cityNameIn(
    found(
      entries.find((entry) => entry.id === id),
      String(id),
    ),
    locale,
  );
}

function cityNameIn(named: Named, locale: TaxonomyLocale): string {
  return locale === 'zh-CN' ? named.zh : named.en;
}

function found<T>(entry: T | undefined, id: string): T {
  if (entry === undefined) throw new Error(`not in the taxonomy: ${id}`);
  return entry;
}
