import { profile, proven, type Rung, sector } from './rung';

const theme = [
  sector('digital_economy', {
    topics: [proven('de_cloud'), proven('de_networks'), proven('de_ai_data')],
  }),
  sector('agri_food'),
];
const MODES = ['official_visit', 'joint_industrial_park', 'study_visit'] as const;
const NETWORKS = ['iurc_tech40', 'iurc_skills', 'iurc_ris4'] as const;
const TAGS = ['seaport', 'airport_hub', 'free_zone_park'] as const;
const everything = { modes: [...MODES], networks: [...NETWORKS], character: [...TAGS] };
const ready = { contact: true, mandate: true, timeframe: true, language: true };

/** Shares both themes below (M 0.53, so the gate is open) and lists three of everything. */
const host = profile(theme, everything);
const city = (rest: Partial<typeof host> = {}) => profile(theme, rest);
const manufacturing = profile([sector('smart_manufacturing')], everything);

/** Modes, networks, character and readiness, and what must never count. */
export const FORMALITIES: Rung[] = [
  {
    id: 'a-shared-mode',
    host,
    first: city({ modes: ['official_visit'] }),
    second: city({ modes: ['pilot_project'] }),
    verdict: 'above',
    because:
      'A way of working that both list adds 0.15 × 0.5; one that only the city lists adds nothing.',
  },
  {
    id: 'breadth-above-repetition',
    host,
    first: city({ modes: ['official_visit'], networks: ['iurc_skills'] }),
    second: city({ modes: ['official_visit', 'study_visit'] }),
    verdict: 'above',
    because:
      'The first shared network adds 0.10 × 0.5 = 0.05, a second shared mode only 0.15 × 0.25 = 0.0375.',
  },
  {
    id: 'modes-above-networks',
    host,
    first: city({ modes: ['official_visit'] }),
    second: city({ networks: ['iurc_skills'] }),
    verdict: 'above',
    because: 'How to work together weighs 0.15, an existing framework 0.10.',
  },
  {
    id: 'network-equals-character',
    host,
    first: city({ networks: ['iurc_skills'] }),
    second: city({ character: ['seaport'] }),
    verdict: 'equal',
    because: 'One shared network and one shared trait weigh 0.10 × 0.5 each.',
  },
  {
    id: 'ready-above-half-ready',
    host,
    first: city({ readiness: ready }),
    second: city({ readiness: { contact: true, mandate: true } }),
    verdict: 'above',
    because: 'Four items in place of four can act in a season; two count half.',
  },
  {
    id: 'no-equals-blank',
    host,
    first: city({ readiness: { contact: true } }),
    second: city({ readiness: { contact: true, mandate: false } }),
    verdict: 'equal',
    because: 'An honest "no" costs nothing: absence counts as zero, never as a penalty.',
  },
  {
    id: 'theme-above-all-formalities',
    host: manufacturing,
    first: profile([sector('smart_manufacturing')]),
    second: profile([sector('agri_food')], { ...everything, readiness: ready }),
    verdict: 'above',
    because: 'Without any common theme the gate is shut: everything else together scores 0.',
  },
  {
    id: 'solid-theme-above-thin-theme-with-all',
    host: profile([sector('smart_manufacturing', { open: true })], everything),
    first: profile([
      sector('smart_manufacturing', {
        topics: [
          proven('sm_robotics'),
          proven('sm_iiot'),
          proven('sm_digital_twin'),
          proven('sm_additive'),
        ],
      }),
    ]),
    second: profile([sector('digital_economy')], { ...everything, readiness: ready }),
    verdict: 'above',
    because:
      'M 0.38 alone is worth 21 points; M 0.12 opens the gate to 30 %, so all formalities come to 12 on top of 6.6.',
  },
  {
    id: 'declared-none-equals-blank',
    host,
    first: city(),
    second: city({ answered: { modes: true, networks: true, character: true } }),
    verdict: 'equal',
    because: 'Saying "none" raises the confidence, not the score.',
  },
  {
    id: 'age-of-a-profile',
    host,
    first: city({ updatedAt: '2026-11-01' }),
    second: city({ updatedAt: '2021-01-01' }),
    verdict: 'equal',
    because: 'An older profile is less certain, not worse.',
  },
  {
    id: 'name-of-a-city',
    host,
    first: city({ id: 'capital-of-millions' }),
    second: city({ id: 'small-town' }),
    verdict: 'equal',
    because: 'Who a city is, how large and how rich, is no part of the score.',
  },
  {
    id: 'order-and-repetition',
    host,
    first: city(),
    second: profile([...theme, ...theme].reverse()),
    verdict: 'equal',
    because: 'Entries in another order or entered twice say nothing new.',
  },
];
