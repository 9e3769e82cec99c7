import type { ImportInput } from './input';
import { geonamesKey, slugKey } from './places';
import type { TieConfidence, TieKind } from './reviewed';
import { tieConfidence } from './reviewed';
import type { PartnershipRow } from './rows';

export type Tie = {
  key: string;
  cityKey: string;
  /** Set when the Chinese side is a host. */
  partnerKey: string | null;
  partnerName: string;
  partnerNameZh: string | null;
  kind: TieKind;
  since: string | null;
  confidence: TieConfidence;
  singleSource: boolean;
  sourceText: string;
  sourceUrl: string | null;
  sourceId: string;
  noteEn: string | null;
  noteZh: string | null;
};

/** All documented partnerships: a host's own reviewed list first, then the collected rows it does not replace. */
export function buildTies(input: ImportInput): Tie[] {
  const own = hostTies(input);
  const replaced = new Set(input.hostTies.ties.map((tie) => tie.pairId));
  const leftOut = new Set(input.places.leftOut.flatMap((place) => place.pairIds));
  const collected = input.partnerships
    .filter((row) => !replaced.has(row.pair_id) && !leftOut.has(row.pair_id))
    .map((row) => collectedTie(row, input));
  return [...own, ...collected];
}

function hostTies(input: ImportInput): Tie[] {
  const { partnerDivisionCode, ties } = input.hostTies;
  const partner = partnerOf(partnerDivisionCode, '', null, input);
  const urlOf = new Map(input.sources.map((source) => [source.id, source.url]));
  return ties.map((tie) => ({
    key: tie.key,
    cityKey: geonamesKey(tie.geonamesId),
    ...partner,
    kind: tie.kind,
    since: tie.since,
    confidence: tie.confidence,
    singleSource: tie.singleSource,
    sourceText: tie.sourceText,
    sourceUrl: urlOf.get(tie.source) ?? null,
    sourceId: tie.source,
    noteEn: tie.noteEn,
    noteZh: tie.noteZh,
  }));
}

function collectedTie(row: PartnershipRow, input: ImportInput): Tie {
  const region = input.places.regions.find((one) => one.pairIds.includes(row.pair_id));
  const note = input.tieNotes[row.pair_id] ?? region?.tieNote;
  const confidence = tieConfidence.parse(row.confidence.split(' ')[0]);
  const isRegion = row.eu_level === 'region';
  return {
    key: row.pair_id,
    cityKey: cityKeyOf(row, input),
    ...partnerOf(row.cn_division_code, row.cn_city, row.cn_city_zh, input),
    kind: kindOf(row.relation.split('|'), isRegion),
    since: row.date,
    confidence,
    singleSource: confidence !== 'high' && hasSingleSource(row.source),
    sourceText: row.source,
    sourceUrl: /https?:\/\/[^\s;]+/.exec(row.source)?.[0] ?? null,
    sourceId: sourceIdOf(row),
    noteEn: note?.en ?? null,
    noteZh: note?.zh ?? null,
  };
}

function cityKeyOf(row: PartnershipRow, { places }: ImportInput): string {
  const region = places.regions.find((one) => one.pairIds.includes(row.pair_id));
  if (region) return region.geonamesId ? geonamesKey(region.geonamesId) : slugKey(region.slug);
  const without = places.withoutGeonamesId.find((one) => one.pairIds.includes(row.pair_id));
  if (without) return slugKey(without.slug);
  if (row.eu_geonames_id === null) throw new Error(`No place for partnership ${row.pair_id}.`);
  return geonamesKey(row.eu_geonames_id);
}

function partnerOf(
  divisionCode: string | null,
  name: string,
  nameZh: string | null,
  input: ImportInput,
) {
  const city = input.chineseCities.find((one) => one.division_code === divisionCode);
  const isHost = input.hosts.some((host) => host.divisionCode === divisionCode);
  const corrected = input.latinNames.china.find((one) => one.divisionCode === divisionCode);
  const uncoded = input.latinNames.chinaWithoutCode.find((one) => one.name === name);
  return {
    partnerKey: isHost && city?.geonames_id ? geonamesKey(city.geonames_id) : null,
    partnerName: corrected?.name ?? (name || city?.name_en || ''),
    partnerNameZh: city?.name_zh_short ?? uncoded?.nameZh ?? nameZh,
  };
}

/** A named kind wins over Wikidata's "twinned", which says nothing about the form of the tie. */
function kindOf(relations: readonly string[], isRegion: boolean): TieKind {
  if (relations.includes('sister_region')) return 'sister_region';
  if (relations.includes('sister_city')) return isRegion ? 'sister_region' : 'sister_city';
  if (relations.includes('friendship')) return 'friendship_city';
  if (relations.includes('friendly_cooperation')) return 'friendly_cooperation_city';
  if (relations.includes('iurc')) return 'iurc';
  if (relations.includes('iuc')) return 'iuc';
  if (relations.includes('twinned_P190')) return 'twinned';
  throw new Error(`Unknown relation: ${relations.join('|')}`);
}

/** One page, or nothing but extracts of Wikidata. */
function hasSingleSource(source: string): boolean {
  const parts = source.split(/;\s/).map((part) => part.trim());
  return parts.length === 1 || parts.every((part) => part.startsWith('Wikidata'));
}

function sourceIdOf(row: PartnershipRow): string {
  if (/\biur?c\b/.test(row.relation)) return 'iurc';
  return row.source.includes('Wikidata') ? 'wikidata' : 'partnership-pages';
}
