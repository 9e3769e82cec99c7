import type { Priority, SectorId } from '@/lib/taxonomy/ids';
import { claimed, OFFERS, profile, proven, type Rung, SEEKS, sector } from './rung';

const all = (priority: Priority, ...ids: SectorId[]) =>
  profile(ids.map((id) => sector(id, { priority })));

/** No two of these are related. */
const FOUR = ['digital_economy', 'agri_food', 'new_energy_vehicle', 'trade_finance'] as const;
const broad = all(3, ...FOUR);
const topics = (...of: Parameters<typeof proven>[0][]) => of.map((id) => proven(id));
const SIX = topics(
  'de_cloud',
  'de_networks',
  'de_ai_data',
  'de_startups',
  'de_smart_city',
  'de_egovernment',
);
/** As broad, and open in its first sector. */
const broadAndOpen = profile(
  FOUR.map((id) => sector(id, id === 'digital_economy' ? { open: true } : {})),
);

/** Priorities, breadth and depth, and what each side gains. */
export const SIDES: Rung[] = [
  {
    id: 'priority-of-the-city',
    host: all(3, 'digital_economy'),
    first: all(3, 'digital_economy'),
    second: all(1, 'digital_economy'),
    verdict: 'above',
    because:
      'A theme that matters most to the city (worth 1) serves it more than a minor one (worth 0.5).',
  },
  {
    id: 'priority-of-the-host',
    host: profile([sector('digital_economy'), sector('agri_food', { priority: 1 })]),
    first: all(2, 'digital_economy'),
    second: all(2, 'agri_food'),
    verdict: 'above',
    because:
      "Meeting the host's first priority (worth 1) serves it more than meeting its last (worth 0.5).",
  },
  {
    id: 'two-sectors-above-one',
    host: broad,
    first: all(3, 'digital_economy', 'agri_food'),
    second: all(3, 'digital_economy'),
    verdict: 'above',
    because: 'A second shared sector adds 0.3 of its link to both fits.',
  },
  {
    id: 'one-deep-above-two-shallow',
    host: broadAndOpen,
    first: profile([sector('digital_economy', { topics: SIX })]),
    second: all(3, 'agri_food', 'new_energy_vehicle'),
    verdict: 'above',
    because:
      'One deep link (L 0.98, fit 0.4 × 0.98 = 0.39) is worth more than two that share no topic (0.5 × 0.7 = 0.35).',
  },
  {
    id: 'three-shallow-above-one-deep',
    host: broadAndOpen,
    first: all(3, 'agri_food', 'new_energy_vehicle', 'trade_finance'),
    second: profile([sector('digital_economy', { topics: SIX })]),
    verdict: 'above',
    because:
      'Breadth still pays: three shared sectors (0.5 × 0.9 = 0.45) pass one deep one (0.39).',
  },
  {
    id: 'a-fifth-sector-earns-nothing',
    host: all(3, ...FOUR, 'culture_tourism'),
    first: all(2, ...FOUR),
    second: all(2, ...FOUR, 'culture_tourism'),
    verdict: 'equal',
    because:
      'Only the strongest four sectors of a side count, so ticking everything gains nothing.',
  },
  {
    id: 'balanced-above-one-sided',
    host: profile([sector('agri_food', { priority: 2 }), sector('digital_economy')]),
    first: all(2, 'agri_food'),
    second: all(1, 'digital_economy'),
    verdict: 'above',
    because:
      'Priorities 0.75 and 0.75 sum to the same as 1 and 0.5, but M favours balance: 0.75 against 0.67 of the same link.',
  },
  {
    id: 'own-other-plans-do-no-harm',
    host: all(3, 'digital_economy'),
    first: all(3, 'digital_economy'),
    second: profile([sector('digital_economy'), sector('agri_food', { priority: 2 })]),
    verdict: 'equal',
    because: 'A sector that is neither shared nor related changes nothing.',
  },
  {
    id: 'direct-above-related',
    host: all(3, 'smart_manufacturing'),
    first: all(3, 'smart_manufacturing'),
    second: all(3, 'digital_economy'),
    verdict: 'above',
    because: 'The same sector (0.5) links more than a related one (0.3).',
  },
  {
    id: 'related-above-foreign',
    host: all(3, 'smart_manufacturing'),
    first: all(3, 'digital_economy'),
    second: all(3, 'agri_food'),
    verdict: 'above',
    because:
      'Factory software relates the digital economy to manufacturing (0.3); food has no link (0).',
  },
  {
    id: 'related-supply-above-shared-need',
    host: profile([sector('smart_manufacturing', { dirs: SEEKS })]),
    first: profile([sector('digital_economy', { dirs: OFFERS })]),
    second: profile([sector('smart_manufacturing', { dirs: SEEKS })]),
    verdict: 'above',
    because:
      'A related sector that can supply (0.3 × 1) links more than the same need on both sides (0.5 × 0.4).',
  },
  {
    id: 'related-does-not-add-to-direct',
    host: all(3, 'smart_manufacturing'),
    first: all(3, 'smart_manufacturing'),
    second: profile([sector('smart_manufacturing', { topics: [claimed('sm_rail_heavy')] })]),
    verdict: 'equal',
    because: 'A topic that the host does not list leaves the link of its sector where it was.',
  },
];
