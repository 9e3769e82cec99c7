import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  DIRECTION_IDS,
  MODE_IDS,
  NETWORK_IDS,
  PRIORITIES,
  READINESS_IDS,
  SECTOR_IDS,
  TAG_IDS,
} from './ids';
import { sectorId, topicId } from './schema';
import {
  modeName,
  networkName,
  priorityName,
  readinessName,
  relatedPair,
  relatedWhy,
  sectorName,
  sectorOfTopic,
  sectors,
  tagName,
  taxonomy,
  topicName,
  topicsOf,
} from './taxonomy';

const idsOf = (entries: { id: string | number }[]) => entries.map(({ id }) => id);

describe('the ids in code', () => {
  it('are those of the data, in the same order', () => {
    expect(idsOf(taxonomy.sectors)).toEqual([...SECTOR_IDS]);
    expect(idsOf(taxonomy.modes)).toEqual([...MODE_IDS]);
    expect(idsOf(taxonomy.networks)).toEqual([...NETWORK_IDS]);
    expect(idsOf(taxonomy.character)).toEqual([...TAG_IDS]);
    expect(idsOf(taxonomy.directions)).toEqual([...DIRECTION_IDS]);
    expect(idsOf(taxonomy.priorities)).toEqual([...PRIORITIES]);
    expect(idsOf(taxonomy.readiness)).toEqual([...READINESS_IDS]);
  });

  it('name every sub-topic once, each in one sector', () => {
    const topics = sectors.flatMap((sector) => sector.topics.map(({ id }) => id));
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics.every((id) => topicId.safeParse(id).success)).toBe(true);
  });
});

describe('the data', () => {
  it('has a name in both languages for every entry', () => {
    const named = z.object({ en: z.string().min(2), zh: z.string().regex(/\p{Script=Han}/u) });
    const entries = [
      ...sectors,
      ...sectors.flatMap((sector) => sector.topics),
      ...taxonomy.modes,
      ...taxonomy.networks,
      ...taxonomy.character,
      ...taxonomy.directions,
      ...taxonomy.priorities,
      ...taxonomy.readiness,
      ...taxonomy.relatedSectors.map(({ why, whyZh }) => ({ en: why, zh: whyZh })),
    ];
    expect(entries.filter((entry) => !named.safeParse(entry).success)).toEqual([]);
  });

  it('begins with the five core sectors, of eleven or twelve sub-topics each', () => {
    expect(sectors.map(({ core }) => core)).toEqual([
      ...Array(5).fill(true),
      ...Array(9).fill(false),
    ]);
    expect(sectors.slice(0, 5).every(({ topics }) => topics.length >= 11)).toBe(true);
    expect(sectors.slice(5).every(({ topics }) => topics.length === 6)).toBe(true);
  });

  it('relates only sectors it lists, each pair once', () => {
    const pairs = taxonomy.relatedSectors.map(({ a, b }) => [a, b].sort().join('|'));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { a, b } of taxonomy.relatedSectors) {
      expect(a).not.toBe(b);
      expect(sectorId.safeParse(a).success && sectorId.safeParse(b).success).toBe(true);
    }
  });
});

describe('access', () => {
  it('names things in the language of the reader', () => {
    expect(sectorName('green_petrochemical', 'en')).toBe('Green petrochemicals');
    expect(sectorName('green_petrochemical', 'zh-CN')).toBe('绿色石化');
    expect(topicName('vt_dual', 'zh-CN')).toBe('双元制学徒培养与课程体系');
    expect(modeName('trade_mission', 'zh-CN')).toBe('经贸代表团与企业对接');
    expect(networkName('iurc_green', 'en')).toBe('Ecological transition and Green Deal');
    expect(tagName('seaport', 'zh-CN')).toBe('海港城市');
    expect(readinessName('contact', 'en')).toBe('Named contact person');
    expect(priorityName(3, 'zh-CN')).toBe('最优先');
  });

  it('knows the sector of a sub-topic, and of an unknown one that there is none', () => {
    expect(sectorOfTopic('nev_charging')).toBe('new_energy_vehicle');
    expect(sectorOfTopic('nev_nothing')).toBeUndefined();
    expect(sectorOfTopic('constructor')).toBeUndefined();
    expect(topicsOf('port_logistics')).toHaveLength(6);
  });

  it('finds a related pair in either order, with its reason', () => {
    expect(relatedPair('clean_energy', 'new_energy_vehicle')).toBeDefined();
    expect(relatedPair('new_energy_vehicle', 'clean_energy')).toBeDefined();
    expect(relatedPair('agri_food', 'life_health')).toBeUndefined();
    expect(relatedWhy('clean_energy', 'marine_economy', 'zh-CN')).toBe('海上风电');
  });
});
