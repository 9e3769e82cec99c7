import { randomUUID } from 'node:crypto';
import { database } from '../support/database';

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const PROOF = {
  url: '',
  note: 'Programme of the council for the years to 2032 with its budget, its partners and the agreement of the port authority',
  date: '2026-05-12',
};

type Details = { priority?: number; seek?: boolean; topics?: string[] };

const sector = (id: string, { priority = 2, seek = false, topics = [] }: Details = {}) => ({
  id,
  priority,
  offer: true,
  seek,
  topics: topics.map((topic) => ({ id: topic, proof: PROOF })),
});

const chosen = (...ids: string[]) => ({ ids, none: false, notKnown: false });

const WAYS = {
  modes: chosen('official_visit', 'pilot_project'),
  networks: chosen('iurc_skills'),
  character: chosen('seaport'),
  readiness: { contact: 'yes', language: 'yes' },
};

/** The fullest profile there can be: three top priorities, fifteen sub-topics with long proofs. */
const FULL = {
  ...WAYS,
  sectors: [
    sector('new_energy_vehicle', {
      priority: 3,
      seek: true,
      topics: ['nev_battery', 'nev_battery_recycling', 'nev_charging', 'nev_public_fleet'],
    }),
    sector('smart_manufacturing', {
      priority: 3,
      topics: ['sm_robotics', 'sm_machine_tools', 'sm_digital_twin', 'sm_additive'],
    }),
    sector('green_petrochemical', {
      priority: 3,
      topics: ['gp_hydrogen', 'gp_ccus', 'gp_chem_recycling', 'gp_bio_based'],
    }),
    sector('vocational_training', {
      seek: true,
      topics: ['vt_mechatronics', 'vt_automotive', 'vt_dual'],
    }),
    sector('marine_economy'),
    sector('clean_energy'),
  ],
};

const SMALLER = { ...WAYS, sectors: FULL.sectors.slice(0, 1) };

export type RichCity = { email: string; publish: () => Promise<void> };

/** A verified city hall with a very long name and a very full profile, whose officer has the demonstration's password. */
export async function aRichCity(): Promise<RichCity> {
  const [city, organisation, user] = [randomUUID(), randomUUID(), randomUUID()];
  const email = `officer-${user}@city.test`;
  await database.query(
    `INSERT INTO city (id, slug, name, ascii_name, name_zh, country_code, country_group, lat, lon, time_zone, updated_at)
     VALUES ($1, $2, $3, $3, '兰韦尔普尔古因吉尔戈格里惠尔恩德罗布尔兰蒂西利奥戈戈戈赫', 'GB', 'UK', 53.2, -4.2, 'Europe/London', now())`,
    [city, `llanfair-${city.slice(0, 8)}`, LONG],
  );
  await database.query(
    `INSERT INTO organisation (id, kind, name) VALUES ($1, 'city_hall', 'Council of the long name')`,
    [organisation],
  );
  await database.query(
    `INSERT INTO app_user (id, email, name, office, email_confirmed_at, password_hash)
     SELECT $1, $2, 'Gwen Example', 'Head of international relations', now(), password_hash
     FROM app_user WHERE email = 'officer@demo.test'`,
    [user, email],
  );
  await database.query(
    `INSERT INTO membership (id, user_id, organisation_id, role)
     VALUES (gen_random_uuid(), $1, $2, 'city_officer')`,
    [user, organisation],
  );
  await database.query(
    `INSERT INTO claim (id, city_id, organisation_id, claimant_id, status, submitted_at, decided_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'verified', now(), now())`,
    [city, organisation, user],
  );
  let number = 0;
  const publish = async () => {
    number += 1;
    await database.query(
      `INSERT INTO profile_version (id, city_id, number, content) VALUES (gen_random_uuid(), $1, $2, $3)`,
      [city, number, JSON.stringify(number === 1 ? FULL : SMALLER)],
    );
  };
  await publish();
  return { email, publish };
}
