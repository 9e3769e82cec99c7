import { BOTH, claimed, OFFERS, profile, proven, type Rung, SEEKS, sector } from './rung';

const digital = (dirs = BOTH) => profile([sector('digital_economy', { dirs })]);
const withTopics = (...topics: ReturnType<typeof proven>[]) =>
  profile([sector('digital_economy', { topics })]);

/** Lists three topics and welcomes no other. */
const listing = withTopics(
  proven('de_cloud'),
  proven('de_networks'),
  proven('de_ai_data'),
  proven('de_startups'),
);
/** Lists one topic and welcomes all. */
const open = profile([sector('digital_economy', { open: true, topics: [proven('de_cloud')] })]);

/** Who supplies whom, and how deep a shared sector goes. */
export const EXCHANGE: Rung[] = [
  {
    id: 'supply-meets-need',
    host: digital(OFFERS),
    first: digital(SEEKS),
    second: digital(OFFERS),
    verdict: 'above',
    because:
      'A city that seeks what the host offers (k 1) gains more than one that offers the same (k 0.6).',
  },
  {
    id: 'supply-above-shared-need',
    host: digital(SEEKS),
    first: digital(OFFERS),
    second: digital(SEEKS),
    verdict: 'above',
    because: 'A supplier (k 1) helps a host in need more than another city in need (k 0.4).',
  },
  {
    id: 'peers-above-shared-need',
    host: profile([
      sector('digital_economy', { dirs: OFFERS }),
      sector('agri_food', { dirs: SEEKS }),
    ]),
    first: digital(OFFERS),
    second: profile([sector('agri_food', { dirs: SEEKS })]),
    verdict: 'above',
    because:
      'Two who can do something (k 0.6) have more to start from than two who lack it (k 0.4).',
  },
  {
    id: 'the-better-pairing-counts',
    host: digital(OFFERS),
    first: digital(BOTH),
    second: digital(SEEKS),
    verdict: 'equal',
    because:
      'The best pairing counts (k 1), so offering besides seeking changes nothing with a host that only offers.',
  },
  {
    id: 'topic-above-sector-alone',
    host: listing,
    first: withTopics(claimed('de_cloud')),
    second: digital(),
    verdict: 'above',
    because: 'A shared topic adds to the sector: D 0.75 instead of 0.',
  },
  {
    id: 'two-topics-above-one',
    host: listing,
    first: withTopics(proven('de_cloud'), proven('de_networks')),
    second: withTopics(proven('de_cloud')),
    verdict: 'above',
    because: 'Each further shared topic closes half of what remains: L 0.875 against 0.75.',
  },
  {
    id: 'proof-above-claim',
    host: listing,
    first: withTopics(proven('de_cloud')),
    second: withTopics(claimed('de_cloud')),
    verdict: 'above',
    because: 'A topic with a proof counts in full, one without three quarters.',
  },
  {
    id: 'two-claims-above-one-proof',
    host: listing,
    first: withTopics(claimed('de_cloud'), claimed('de_networks')),
    second: withTopics(proven('de_cloud')),
    verdict: 'above',
    because: 'Two shared topics without proof (D 1.5) go deeper than one with proof (D 1).',
  },
  {
    id: 'one-proof-does-not-need-two',
    host: listing,
    first: withTopics(proven('de_cloud')),
    second: profile([
      sector('digital_economy', {
        topics: [{ ...proven('de_cloud'), evidence: [{ note: 'one' }, { note: 'another' }] }],
      }),
    ]),
    verdict: 'equal',
    because: 'One proof is enough: e(t) is 1 with any number of them.',
  },
  {
    id: 'foreign-topic-adds-nothing',
    host: listing,
    first: digital(),
    second: withTopics(proven('de_egovernment')),
    verdict: 'equal',
    because: 'A topic that the host neither lists nor welcomes adds nothing and costs nothing.',
  },
  {
    id: 'open-sector-welcomes-any-topic',
    host: open,
    first: withTopics(proven('de_egovernment')),
    second: digital(),
    verdict: 'above',
    because: 'A host that is open in the sector welcomes a topic it did not list (0.8).',
  },
  {
    id: 'listed-above-welcome',
    host: open,
    first: withTopics(proven('de_cloud')),
    second: withTopics(proven('de_egovernment')),
    verdict: 'above',
    because: 'A topic that the host lists (1) fits better than one that is merely welcome (0.8).',
  },
  {
    id: 'matching-direction-of-a-topic',
    host: profile([sector('digital_economy', { topics: [proven('de_cloud', OFFERS)] })]),
    first: withTopics(proven('de_cloud', SEEKS)),
    second: withTopics(proven('de_cloud', OFFERS)),
    verdict: 'above',
    because:
      'Directions count per topic as well: seeking what is offered (1) above offering the same (0.6).',
  },
];
