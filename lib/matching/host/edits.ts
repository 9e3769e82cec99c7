import type { HostFact } from '@/lib/hosts/portrait/model';
import type { ModeId, NetworkId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';
import { sectors as allSectors, topicsOf } from '@/lib/taxonomy/taxonomy';
import type { Dirs, SectorInterest, Topic } from '../model';
import type { HostContent } from './content';

/** A sector as the form sends it; sub-topics take its directions. */
export type SectorChoice = {
  id: SectorId;
  priority: SectorInterest['priority'];
  dirs: Dirs;
  open: boolean;
  topics: TopicId[];
};

/** The sectors as chosen, in the taxonomy's order. Evidence that a kept sub-topic already has stays with it. */
export function withSectors(content: HostContent, choices: readonly SectorChoice[]): HostContent {
  const sectors = allSectors.flatMap(({ id }): SectorInterest[] => {
    const choice = choices.find((one) => one.id === id);
    if (!choice) return [];
    const { priority, dirs, open } = choice;
    const old = content.profile.sectors.find((one) => one.id === id)?.topics ?? [];
    const topics = topicsOf(id)
      .filter((topic) => choice.topics.includes(topic.id))
      .map((topic): Topic => {
        const evidence = old.find((one) => one.id === topic.id)?.evidence ?? [];
        return { id: topic.id, dirs, evidence };
      });
    return [{ id, priority, dirs, topics, ...(open && { open }) }];
  });
  return { ...content, profile: { ...content.profile, sectors } };
}

export type WaysChoice = { modes: ModeId[]; networks: NetworkId[]; character: TagId[] };

/** Ways to cooperate, networks and urban character as chosen; saving them empty says "none". */
export function withWays(content: HostContent, ways: WaysChoice): HostContent {
  const profile = {
    ...content.profile,
    ...ways,
    answered: { ...content.profile.answered, modes: true, networks: true, character: true },
  };
  return { ...content, profile };
}

/** The facts with this one in its place, or at the end when its key is new. */
export function withFact(facts: readonly HostFact[], fact: HostFact): HostFact[] {
  const known = facts.some((one) => one.key === fact.key);
  return known ? facts.map((one) => (one.key === fact.key ? fact : one)) : [...facts, fact];
}

export const withoutFact = (facts: readonly HostFact[], key: string): HostFact[] =>
  facts.filter((one) => one.key !== key);
