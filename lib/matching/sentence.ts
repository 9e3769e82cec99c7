import type { ModeId, NetworkId, ReadinessId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';
import type { TaxonomyLocale } from '@/lib/taxonomy/model';
import {
  modeName,
  networkName,
  readinessName,
  relatedWhy,
  sectorName,
  tagName,
  topicName,
} from '@/lib/taxonomy/taxonomy';
import { asTitle, inSentence, listOf } from './phrases';
import type { TermId } from './term-id';

/** Who reads: a city about itself ("you"), or a host's desk, which sees both sides by name. */
export type Reader = {
  perspective: 'city' | 'host';
  locale: TaxonomyLocale;
  /** The two names as the reader's language writes them. */
  city: string;
  host: string;
};

/**
 * A statement about a match: a code, the terms of the result it is made from, and the ids, numbers and choices that its
 * sentence names. Without a term there is nothing to say.
 */
export type Statement = { code: string; terms: readonly TermId[] } & Ids & {
    [name: string]: unknown;
  };

type Ids = {
  sector?: SectorId;
  citySector?: SectorId;
  hostSector?: SectorId;
  sectors?: SectorId[];
  topics?: TopicId[];
  modes?: ModeId[];
  networks?: NetworkId[];
  tags?: TagId[];
  items?: ReadinessId[];
};

export type Group =
  | 'verdict'
  | 'reason'
  | 'limit'
  | 'change'
  | 'without'
  | 'range'
  | 'sureness'
  | 'standing'
  | 'comparison'
  | 'moved';
type Params = Record<string, string | number>;
/** A full message key with plain parameters: ready for any translator. */
export type Sentence = { code: string; params: Params };

/** Here a list names ways to the same result: any one of them. */
const ANY_ONE: ReadonlySet<Group> = new Set(['change', 'without']);

/** Of many equal sub-topics to choose from, a sentence names the first few and says how many. */
const MOST_TOPICS = 4;
const NAMED_TOPICS = 3;

/** The message of a statement: its full key, and parameters in which ids have become words. */
export function sentence(group: Group, statement: Statement, reader: Reader): Sentence {
  return {
    code: `matching.${group}.${reader.perspective}.${statement.code}`,
    params: statementParams(group, statement, reader),
  };
}

/** The parameters of a statement's message: both names, its numbers and choices, and its ids as words. */
export function statementParams(group: Group, statement: Statement, reader: Reader): Params {
  const { locale, city, host } = reader;
  return {
    city,
    host,
    ...plainParams(statement),
    ...sectorParams(statement, locale),
    ...listParams(statement, group, locale),
  };
}

/** Who reads two matches side by side: of a desk two cities, of a city two hosts. */
export type ComparisonReader = Reader & { one: string; other: string };

/** The message of a statement about two matches, with both names and those of the side it speaks of and of the other one. */
export function comparisonSentence(
  statement: Statement & { side?: 'one' | 'other' },
  { one, other, ...reader }: ComparisonReader,
): Sentence {
  const { code, params } = sentence('comparison', statement, reader);
  const [sideName, restName] = statement.side === 'other' ? [other, one] : [one, other];
  return { code, params: { ...params, oneName: one, otherName: other, sideName, restName } };
}

/** Numbers and choices go to the message as they are. */
function plainParams(statement: Statement): Params {
  const plain = Object.entries(statement).filter(
    (entry): entry is [string, string | number] =>
      entry[0] !== 'code' && (typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  );
  return Object.fromEntries(plain);
}

function sectorParams({ sector, citySector, hostSector }: Ids, locale: TaxonomyLocale): Params {
  const named = (id: SectorId) => inSentence(sectorName(id, locale), locale);
  return {
    ...(sector && { sector: named(sector) }),
    ...(citySector && hostSector
      ? {
          citySector: named(citySector),
          hostSector: named(hostSector),
          why: relatedWhy(citySector, hostSector, locale),
        }
      : {}),
  };
}

function listParams(ids: Ids, group: Group, locale: TaxonomyLocale): Params {
  const join = group === 'change' ? 'any' : 'all';
  const words = (names: string[]) =>
    listOf(
      names.map((name) => inSentence(name, locale)),
      join,
      locale,
    );
  const { sectors, topics, modes, networks, tags, items } = ids;
  const namedTopics =
    topics && ANY_ONE.has(group) && topics.length > MOST_TOPICS
      ? topics.slice(0, NAMED_TOPICS)
      : topics;
  return {
    ...(sectors && {
      sectors: words(sectors.map((id) => sectorName(id, locale))),
      sectorCount: sectors.length,
    }),
    ...(topics &&
      namedTopics && {
        topics: words(namedTopics.map((id) => topicName(id, locale))),
        topicCount: topics.length,
        topicsNamed: namedTopics.length < topics.length ? 'some' : 'all',
      }),
    ...(modes && {
      modes: words(modes.map((id) => modeName(id, locale))),
      modeCount: modes.length,
    }),
    ...(networks && {
      networkCount: networks.length,
      networks: listOf(
        networks.map((id) => asTitle(networkName(id, locale))),
        join,
        locale,
      ),
    }),
    ...(tags && {
      tags: words(tags.map((id) => tagName(id, locale))),
      tagCount: tags.length,
    }),
    ...(items && {
      items: words(items.map((id) => readinessName(id, locale))),
      itemCount: items.length,
    }),
  };
}
