import type { Priority, SectorId, TopicId } from '@/lib/taxonomy/ids';
import type { RowsAnswer } from '../answers';
import { asTyped } from '../facts';
import type { ProfileContent, Proof, SectorAnswer } from '../model';
import { NO_PROOF } from '../model';
import type { Place } from '../places';
import type { People } from '../progress';
import { emptyProfile } from '../schema';

export const A_PROOF: Proof = { url: 'https://city.example/plan', note: '', date: '2026-05-12' };

type SectorDetails = {
  priority?: Priority | null;
  offer?: boolean;
  seek?: boolean;
  topics?: Record<string, Proof>;
};

/** A ticked sector: important, offered, without sub-topics. */
export function aSector(id: SectorId, details: SectorDetails = {}): SectorAnswer {
  const { priority = 2, offer = true, seek = false, topics = {} } = details;
  return {
    id,
    priority,
    offer,
    seek,
    topics: Object.entries(topics).map(([topic, proof]) => ({ id: topic as TopicId, proof })),
  };
}

/** A place or institution with a kind and a name. */
export const aPlace = (details: Partial<Place> = {}): Place => ({
  kind: 'port',
  name: 'Port of the city',
  nameZh: '',
  operator: '',
  sectors: [],
  url: '',
  note: '',
  ...details,
});

export const rowsOf = <Row>(...rows: Row[]): RowsAnswer<Row> => ({
  rows,
  none: false,
  notKnown: false,
});

/** A profile with these answers and everything else blank. */
export const aContent = (answers: Partial<ProfileContent> = {}): ProfileContent => ({
  ...emptyProfile(),
  ...answers,
});

/** The first city of the matching model's test vector, as an officer would type it. */
export const vectorCity = (): ProfileContent =>
  aContent({
    sectors: [
      aSector('new_energy_vehicle', {
        priority: 3,
        topics: { nev_charging: A_PROOF, nev_public_fleet: NO_PROOF },
      }),
      aSector('vocational_training', { seek: true, topics: { vt_automotive: NO_PROOF } }),
    ],
    modes: { ids: ['official_visit', 'pilot_project'], none: false, notKnown: false },
    networks: { ids: ['iurc_skills'], none: false, notKnown: false },
    character: { ids: ['seaport'], none: false, notKnown: false },
    readiness: { contact: 'yes', language: 'yes' },
  });

export const emptyPeople: People = {};

/** A profile that holds what it must before it can be submitted. */
export const readyContent = () => ({
  content: aContent({
    basics: asTyped({
      name: 'Rostock',
      nameZh: '罗斯托克',
      population: 209_000,
      populationYear: '2024',
      areaKm2: 181.36,
      website: null,
    }),
    sectors: [aSector('clean_energy')],
  }),
  people: {
    contact: { name: 'Maria Holm', office: 'Head of office', email: 'm@city.example', phone: '' },
  } satisfies People,
});
