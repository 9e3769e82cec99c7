import type { SectorId, TopicId } from '@/lib/taxonomy/ids';
import type { Change } from '../change';
import type { RangeStatement } from '../explain';
import type { Without } from '../leave-one-out';
import type { MatchReason } from '../reasons';
import type { Sureness } from '../sureness';
import type { TermId } from '../term-id';
import type { Verdict, WeakPoint } from '../verdict';

/** At least one statement per code; the compiler asks for a new code's. */
type ByCode<T extends { code: string }> = {
  [Code in T['code']]: (T extends { code: infer C } ? (Code extends C ? T : never) : never)[];
};

const one: SectorId[] = ['clean_energy'];
const several: SectorId[] = ['smart_manufacturing', 'vocational_training', 'trade_finance'];
const topic: TopicId[] = ['nev_charging'];
const topics: TopicId[] = ['nev_charging', 'nev_public_fleet', 'sm_ai_quality'];
const many: TopicId[] = [...topics, 'vt_dual', 'vt_ict', 'gp_ccus'];
const sector: SectorId = 'new_energy_vehicle';
const scores = { from: 51.99, to: 57 };

const links = [
  { sector, topics: [] },
  { sector, topics: topic },
  { sector, topics },
];
const exchange = <Code extends string>(code: Code) => links.map((link) => ({ code, ...link }));
const sections = <Code extends string>(code: Code) =>
  (['modes', 'networks', 'character'] as const).map((section) => ({ code, section }));
const sectorsOf = <Code extends string>(code: Code) => [
  { code, sectors: one },
  { code, sectors: several },
];
const topicsOf = <Code extends string>(code: Code) => [
  { code, topics: topic },
  { code, topics },
];

const verdicts: ByCode<Verdict> = {
  both_prioritise: sectorsOf('both_prioritise'),
  share_interest: sectorsOf('share_interest'),
  related_only: [
    { code: 'related_only', citySector: 'clean_energy', hostSector: 'green_petrochemical' },
  ],
  no_link: [{ code: 'no_link' }],
  not_ranked: [{ code: 'not_ranked' }],
};

const reasons: ByCode<MatchReason> = {
  both_ways: exchange('both_ways'),
  city_supplies: exchange('city_supplies'),
  host_supplies: exchange('host_supplies'),
  peers: exchange('peers'),
  shared_need: exchange('shared_need'),
  related: [{ code: 'related', citySector: 'marine_economy', hostSector: 'clean_energy' }],
  shared_modes: [
    { code: 'shared_modes', modes: ['official_visit'] },
    { code: 'shared_modes', modes: ['official_visit', 'joint_industrial_park'] },
  ],
  shared_networks: [{ code: 'shared_networks', networks: ['iurc_skills', 'iurc_ris4'] }],
  shared_character: [{ code: 'shared_character', tags: ['seaport', 'ict_hub'] }],
  ready: [{ code: 'ready', items: ['contact', 'language'] }],
};

const limits: ByCode<WeakPoint> = {
  no_sector: [{ code: 'no_sector' }],
  no_common_theme: [{ code: 'no_common_theme' }],
  thin_themes: [{ code: 'thin_themes', percent: 38 }],
  one_sided: [
    { code: 'one_sided', gainsLess: 'city', cityGain: 31, hostGain: 62 },
    { code: 'one_sided', gainsLess: 'host', cityGain: 62, hostGain: 31 },
  ],
  sectors_without_link: sectorsOf('sectors_without_link'),
  only_related: sectorsOf('only_related'),
  no_topics: sectorsOf('no_topics'),
  topics_not_listed: topicsOf('topics_not_listed'),
  peers_only: sectorsOf('peers_only'),
  shared_need_only: sectorsOf('shared_need_only'),
  nothing_shared: sections('nothing_shared'),
  without_evidence: topicsOf('without_evidence'),
  disputed_evidence: topicsOf('disputed_evidence'),
  old_profile: [{ code: 'old_profile', percent: 75 }],
  not_in_place: [{ code: 'not_in_place', items: ['mandate'] }],
  unanswered_list: sections('unanswered_list'),
  unanswered_readiness: [{ code: 'unanswered_readiness', items: ['mandate', 'timeframe'] }],
  host_unanswered: sections('host_unanswered'),
  declared_only: [{ code: 'declared_only' }],
  few_direct_links: [
    { code: 'few_direct_links', count: 3, total: 5 },
    { code: 'few_direct_links', count: 1, total: 1 },
  ],
};

const changes: ByCode<Change> = {
  add_sector: [
    { code: 'add_sector', ...scores, sectors: one, with: 'none' },
    { code: 'add_sector', ...scores, sectors: several, topics: many, with: 'any' },
    { code: 'add_sector', ...scores, sectors: one, topics, with: 'named' },
    { code: 'add_sector', ...scores, sectors: several, topics: many, with: 'named' },
  ],
  add_topic: [
    { code: 'add_topic', ...scores, sectors: one, topics: topic },
    { code: 'add_topic', ...scores, sectors: several, topics },
    { code: 'add_topic', ...scores, sectors: several, topics: many },
  ],
  add_evidence: [topic, topics, many].map((named) => ({
    code: 'add_evidence',
    ...scores,
    topics: named,
  })),
  add_direction: [
    { code: 'add_direction', ...scores, sectors: one, direction: 'offer' },
    { code: 'add_direction', ...scores, sectors: several, direction: 'seek' },
  ],
  raise_priority: [
    { code: 'raise_priority', ...scores, sectors: one, priority: 3 },
    { code: 'raise_priority', ...scores, sectors: several, priority: 2 },
  ],
  add_mode: [
    { code: 'add_mode', ...scores, modes: ['joint_industrial_park'] },
    { code: 'add_mode', ...scores, modes: ['joint_industrial_park', 'investment'] },
  ],
  add_network: [{ code: 'add_network', ...scores, networks: ['iurc_ris4', 'iurc_tech40'] }],
  confirm_readiness: [
    { code: 'confirm_readiness', ...scores, items: ['timeframe'] },
    { code: 'confirm_readiness', ...scores, items: ['timeframe', 'language'] },
  ],
};

const ranges: ByCode<RangeStatement> = {
  open: [
    { code: 'open', best: 56.99, count: 2 },
    { code: 'open', best: 56.99, count: 1 },
  ],
  settled: [{ code: 'settled' }],
};

const fall = { from: 51.99, to: 44.49, loss: 7.5 };

const without: ByCode<Without> = {
  sector: [
    { code: 'sector', ...fall, sectors: one },
    { code: 'sector', ...fall, sectors: several },
  ],
  topic: [topic, topics, many].map((named) => ({ code: 'topic', ...fall, topics: named })),
  mode: [
    { code: 'mode', ...fall, modes: ['joint_industrial_park'] },
    { code: 'mode', ...fall, modes: ['joint_industrial_park', 'investment'] },
  ],
  network: [
    { code: 'network', ...fall, networks: ['iurc_ris4'] },
    { code: 'network', ...fall, networks: ['iurc_ris4', 'iurc_tech40'] },
  ],
  tag: [
    { code: 'tag', ...fall, tags: ['seaport'] },
    { code: 'tag', ...fall, tags: ['seaport', 'ict_hub'] },
  ],
  item: [
    { code: 'item', ...fall, items: ['contact'] },
    { code: 'item', ...fall, items: ['contact', 'language'] },
  ],
};

const share = (part: number) => ({ part, percent: Math.floor(100 * part) });
const sureness: ByCode<Sureness> = {
  completeness: [{ code: 'completeness', ...share(0.925) }],
  evidence: [
    { code: 'evidence', ...share(0) },
    { code: 'evidence', ...share(0.57) },
  ],
  freshness: [
    { code: 'freshness', ...share(1) },
    { code: 'freshness', ...share(0.75) },
  ],
  together: (['high', 'medium', 'low'] as const).map((level) => ({
    code: 'together',
    level,
    ...share(0.7),
  })),
};

/** Words do not depend on the terms behind them. */
const told = <T>(list: T[]) => list.map((one) => ({ ...one, terms: ['score'] as TermId[] }));

/** Every statement there can be about a match, by the group of its messages. */
export const statements = {
  verdict: told(Object.values(verdicts).flat()),
  reason: told(Object.values(reasons).flat()),
  limit: told(Object.values(limits).flat()),
  change: told(Object.values(changes).flat()),
  without: told(Object.values(without).flat()),
  range: told(Object.values(ranges).flat()),
  sureness: told(Object.values(sureness).flat()),
};
