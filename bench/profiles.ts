import type { Dirs, Profile, SectorInterest } from '@/lib/matching/model';
import {
  MODE_IDS,
  NETWORK_IDS,
  type Priority,
  READINESS_IDS,
  SECTOR_IDS,
  type SectorId,
  TAG_IDS,
} from '@/lib/taxonomy/ids';
import { MAX_TOP_PRIORITIES, MAX_TOPICS } from '@/lib/taxonomy/limits';
import { topicsOf } from '@/lib/taxonomy/taxonomy';
import { Random } from './random';

/** How often each number of sectors occurs, from 0 on: most cities name three or four, one in fifty none yet. */
const SECTOR_COUNTS = [2, 8, 22, 30, 22, 11, 5];
/** The five core sectors are named twice as often as the others. */
const CORE_SECTORS = 5;
const TOPIC_COUNTS = [15, 30, 30, 17, 8];
const DIRECTIONS: readonly Dirs[] = [
  { offer: true, seek: false },
  { offer: false, seek: true },
  { offer: true, seek: true },
];
const DIRECTION_WEIGHTS = [45, 25, 30];
const EVIDENCE_CHANCE = 0.55;
const LAST_DAY = Date.UTC(2026, 10, 1);
const DAY_MS = 86_400_000;

const numbers = (list: readonly unknown[]) => list.map((_, index) => index);

/** The n-th generated city, within the limits of the form: always the same one. */
export function generatedCity(n: number): Profile {
  const random = new Random(2 * n + 1);
  return { ...generated(random, cityId(n), SECTOR_COUNTS), ...answersOf(random) };
}

/** The n-th generated host: more sectors than a city, some of them open. */
export function generatedHost(n: number): Profile {
  const random = new Random(2 * n + 2);
  const host = generated(random, `host-${n}`, [0, 0, 0, 10, 30, 30, 20, 10]);
  const sectors = host.sectors.map((sector) => ({ ...sector, open: random.chance(0.4) }));
  return { ...host, sectors, modes: random.some(MODE_IDS, random.between(4, 9)) };
}

/** A UUID that says which city it is. */
export const cityId = (n: number): string =>
  `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

function generated(random: Random, id: string, counts: readonly number[]): Profile {
  const wanted = random.weighted(numbers(counts), counts);
  return {
    id,
    sectors: sectorsOf(random, wanted),
    modes: random.some(MODE_IDS, random.between(0, 6)),
    networks: random.some(NETWORK_IDS, random.weighted([0, 1, 2], [60, 30, 10])),
    character: random.some(TAG_IDS, random.between(0, 4)),
    readiness: {},
    answered: {},
    updatedAt: new Date(LAST_DAY - random.between(0, 1_000) * DAY_MS).toISOString(),
  };
}

function sectorsOf(random: Random, wanted: number): SectorInterest[] {
  const ids = new Set<SectorId>();
  const weights = SECTOR_IDS.map((_, index) => (index < CORE_SECTORS ? 2 : 1));
  while (ids.size < wanted) ids.add(random.weighted(SECTOR_IDS, weights));
  let topics = 0;
  let tops = 0;
  return [...ids].map((id) => {
    const dirs = random.weighted(DIRECTIONS, DIRECTION_WEIGHTS);
    const count = random.weighted(numbers(TOPIC_COUNTS), TOPIC_COUNTS);
    const chosen = random.some(topicsOf(id), Math.min(count, MAX_TOPICS - topics));
    topics += chosen.length;
    const priority = random.weighted(
      [3, 2, 1] as const,
      tops < MAX_TOP_PRIORITIES ? [4, 4, 2] : [0, 6, 4],
    );
    if (priority === 3) tops += 1;
    return sectorOf(
      random,
      id,
      priority,
      dirs,
      chosen.map((topic) => topic.id),
    );
  });
}

/** Topics carry their sector's directions, as the form has it. */
function sectorOf(
  random: Random,
  id: SectorId,
  priority: Priority,
  dirs: Dirs,
  topics: SectorInterest['topics'][0]['id'][],
): SectorInterest {
  return {
    id,
    priority,
    dirs,
    topics: topics.map((topic) => ({
      id: topic,
      dirs,
      evidence: random.chance(EVIDENCE_CHANCE) ? [{ note: 'plan', date: '2026-05-20' }] : [],
    })),
  };
}

function answersOf(random: Random): Pick<Profile, 'readiness' | 'answered'> {
  const items = READINESS_IDS.flatMap((item) => {
    const answer = random.weighted([true, false, null], [45, 20, 35]);
    return answer === null ? [] : [[item, answer] as const];
  });
  return {
    readiness: Object.fromEntries(items),
    answered: {
      sectors: true,
      modes: true,
      networks: random.chance(0.6),
      character: random.chance(0.7),
    },
  };
}
