/** Ids of the taxonomy as unions. `taxonomy.test.ts` holds them against `taxonomy.json`. */

/** Sectors in the order of screens: the five core ones first, then the extensions. */
export const SECTOR_IDS = [
  'smart_manufacturing',
  'green_petrochemical',
  'digital_economy',
  'new_energy_vehicle',
  'vocational_training',
  'port_logistics',
  'clean_energy',
  'circular_economy',
  'marine_economy',
  'agri_food',
  'life_health',
  'urban_development',
  'culture_tourism',
  'trade_finance',
] as const;
export type SectorId = (typeof SECTOR_IDS)[number];

type TopicPrefix =
  | 'sm'
  | 'gp'
  | 'de'
  | 'nev'
  | 'vt'
  | 'pl'
  | 'ce'
  | 'ci'
  | 'me'
  | 'af'
  | 'lh'
  | 'ud'
  | 'ct'
  | 'tf';
/** A sub-topic; its prefix names the sector. Whether it exists is checked at the boundary. */
export type TopicId = `${TopicPrefix}_${string}`;

export const MODE_IDS = [
  'official_visit',
  'joint_industrial_park',
  'pilot_project',
  'study_visit',
  'staff_exchange',
  'vocational_programme',
  'cluster_to_cluster',
  'university_industry',
  'joint_research',
  'investment',
  'trade_mission',
  'startup_exchange',
  'standards',
  'forum_event',
  'action_plan',
] as const;
export type ModeId = (typeof MODE_IDS)[number];

export const NETWORK_IDS = [
  'iurc_tech40',
  'iurc_skills',
  'iurc_ris4',
  'iurc_green',
  'iurc_renewal',
  'iurc_carbon',
] as const;
export type NetworkId = (typeof NETWORK_IDS)[number];

/** Tags of urban character. */
export const TAG_IDS = [
  'seaport',
  'inland_port_hub',
  'airport_hub',
  'coastal_marine',
  'manufacturing_base',
  'process_industry',
  'automotive_base',
  'ict_hub',
  'university_city',
  'free_zone_park',
  'industrial_transition',
  'tourism_heritage',
] as const;
export type TagId = (typeof TAG_IDS)[number];

export const DIRECTION_IDS = ['offer', 'seek'] as const;
export type DirectionId = (typeof DIRECTION_IDS)[number];

export const PRIORITIES = [1, 2, 3] as const;
export type Priority = (typeof PRIORITIES)[number];

export const READINESS_IDS = ['contact', 'mandate', 'timeframe', 'language'] as const;
export type ReadinessId = (typeof READINESS_IDS)[number];
