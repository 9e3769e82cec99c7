import type { ModeId, NetworkId, ReadinessId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';
import type { Taxonomy } from '@/lib/taxonomy/model';
import type { Profile, ScoreOptions } from './model';
import { normalise, normaliseCity } from './normalise';
import { round2 } from './round';
import { termsOf } from './terms';
import { MATCH_1_0 } from './weights';

/** What the score would be without one thing the city says (`matching.without.<reader>.<code>`); several: any one of them. */
export type Without = { from: number; to: number; loss: number } & (
  | { code: 'sector'; sectors: SectorId[] }
  | { code: 'topic'; topics: TopicId[] }
  | { code: 'mode'; modes: ModeId[] }
  | { code: 'network'; networks: NetworkId[] }
  | { code: 'tag'; tags: TagId[] }
  | { code: 'item'; items: ReadinessId[] }
);

type Trial = { code: Without['code']; id: string; to: number };

/** A list of ids under the name its sentence knows. */
const LIST = {
  sector: 'sectors',
  topic: 'topics',
  mode: 'modes',
  network: 'networks',
  tag: 'tags',
  item: 'items',
} as const satisfies Record<Without['code'], string>;

/**
 * Takes out one thing at a time and scores the pair again: exact, the largest loss first. Things of one kind whose loss
 * is the same form a group; what the score does not rest on is left out.
 */
export function leaveOneOut(
  city: Profile,
  host: Profile,
  tax: Taxonomy,
  { weights = MATCH_1_0 }: Pick<ScoreOptions, 'weights'> = {},
): Without[] {
  const ours = normaliseCity(city);
  const theirs = normalise(host);
  const scoreOf = (profile: Profile) => termsOf(normaliseCity(profile), theirs, tax, weights).total;
  const from = scoreOf(ours);
  const trials = removals(ours)
    .map(({ code, id, rest }) => ({ code, id, to: scoreOf(rest) }))
    .filter(({ to }) => to < from);
  return grouped(trials, from).sort((one, other) => one.to - other.to);
}

type Removal = Omit<Trial, 'to'> & { rest: Profile };

function removals(city: Profile): Removal[] {
  const { sectors, modes, networks, character, readiness } = city;
  const without = (change: Partial<Profile>): Profile => ({ ...city, ...change });
  return [
    ...sectors.map(({ id }) => ({
      code: 'sector' as const,
      id,
      rest: without({ sectors: sectors.filter((one) => one.id !== id) }),
    })),
    ...sectors
      .flatMap((sector) => sector.topics)
      .map(({ id }) => ({
        code: 'topic' as const,
        id,
        rest: without({ sectors: withoutTopic(city, id) }),
      })),
    ...modes.map((id) => ({
      code: 'mode' as const,
      id,
      rest: without({ modes: modes.filter((one) => one !== id) }),
    })),
    ...networks.map((id) => ({
      code: 'network' as const,
      id,
      rest: without({ networks: networks.filter((one) => one !== id) }),
    })),
    ...character.map((id) => ({
      code: 'tag' as const,
      id,
      rest: without({ character: character.filter((one) => one !== id) }),
    })),
    ...Object.entries(readiness).flatMap(([id, inPlace]) =>
      inPlace
        ? [
            {
              code: 'item' as const,
              id,
              rest: without({ readiness: { ...readiness, [id]: false } }),
            },
          ]
        : [],
    ),
  ];
}

/** The sector keeps the directions its sub-topic gave it. */
const withoutTopic = ({ sectors }: Profile, id: string) =>
  sectors.map((sector) => ({
    ...sector,
    topics: sector.topics.filter((topic) => topic.id !== id),
  }));

function grouped(trials: Trial[], from: number): Without[] {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) {
    const key = `${trial.code} ${trial.to}`;
    groups.set(key, [...(groups.get(key) ?? []), trial]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { code, to } = first;
    const loss = round2(from - to);
    return { code, from, to, loss, [LIST[code]]: group.map(({ id }) => id) } as unknown as Without;
  });
}
