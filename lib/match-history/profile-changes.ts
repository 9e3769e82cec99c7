import type { Dirs, Profile, SectorInterest } from '@/lib/matching/model';
import { normalise } from '@/lib/matching/normalise';
import { READINESS_IDS } from '@/lib/taxonomy/ids';
import type { ProfileChange } from './model';

/**
 * What the later of two profiles says differently, in the order of the form; only what a score can read. Sub-topics come
 * and go with their sector.
 */
export function changesBetween(earlier: Profile, later: Profile): ProfileChange[] {
  const [before, after] = [normalise(earlier), normalise(later)];
  const both = after.sectors.flatMap((is) => {
    const was = before.sectors.find(({ id }) => id === is.id);
    return was ? [{ was, is }] : [];
  });
  const where = (test: (was: SectorInterest, is: SectorInterest) => boolean) =>
    both.filter(({ was, is }) => test(was, is)).map(({ is }) => is.id);
  const ids = (profile: Profile) => profile.sectors.map(({ id }) => id);
  const changes: ProfileChange[] = [
    { code: 'added_sectors', sectors: added(ids(before), ids(after)) },
    { code: 'removed_sectors', sectors: added(ids(after), ids(before)) },
    { code: 'raised_priority', sectors: where((was, is) => is.priority > was.priority) },
    { code: 'lowered_priority', sectors: where((was, is) => is.priority < was.priority) },
    { code: 'widened', sectors: where((was, is) => gains(was.dirs, is.dirs)) },
    { code: 'narrowed', sectors: where((was, is) => gains(is.dirs, was.dirs)) },
    { code: 'opened', sectors: where((was, is) => !was.open && is.open === true) },
    { code: 'closed', sectors: where((was, is) => was.open === true && !is.open) },
    { code: 'added_topics', topics: both.flatMap(({ was, is }) => added(topics(was), topics(is))) },
    {
      code: 'removed_topics',
      topics: both.flatMap(({ was, is }) => added(topics(is), topics(was))),
    },
    { code: 'added_evidence', topics: both.flatMap(({ was, is }) => proven(was, is)) },
    { code: 'removed_evidence', topics: both.flatMap(({ was, is }) => proven(is, was)) },
    { code: 'added_modes', modes: added(before.modes, after.modes) },
    { code: 'removed_modes', modes: added(after.modes, before.modes) },
    { code: 'added_networks', networks: added(before.networks, after.networks) },
    { code: 'removed_networks', networks: added(after.networks, before.networks) },
    { code: 'added_tags', tags: added(before.character, after.character) },
    { code: 'removed_tags', tags: added(after.character, before.character) },
    { code: 'in_place', items: added(inPlace(before), inPlace(after)) },
    { code: 'not_in_place', items: added(inPlace(after), inPlace(before)) },
  ];
  return changes.filter((change) =>
    Object.values(change).some((value) => Array.isArray(value) && value.length > 0),
  );
}

const added = <Id>(before: readonly Id[], after: readonly Id[]): Id[] =>
  after.filter((id) => !before.includes(id));

const gains = (before: Dirs, after: Dirs) =>
  (after.offer && !before.offer) || (after.seek && !before.seek);

const topics = (sector: SectorInterest) => sector.topics.map(({ id }) => id);

/** Sub-topics of both versions that had no proof and now have one. */
const proven = (was: SectorInterest, is: SectorInterest) =>
  is.topics
    .filter(({ evidence }) => evidence.length > 0)
    .map(({ id }) => id)
    .filter((id) => was.topics.some((topic) => topic.id === id && topic.evidence.length === 0));

const inPlace = ({ readiness }: Profile) => READINESS_IDS.filter((item) => readiness[item]);
