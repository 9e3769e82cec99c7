import type { ChinaExperience } from '@/lib/cities/profile/china';
import type { ProfileContent } from '@/lib/cities/profile/model';
import type { Place } from '@/lib/cities/profile/places';
import type { Practice } from '@/lib/cities/profile/practice';
import { emptyProfile } from '@/lib/cities/profile/schema';

/** Places, experience with China and visit practice of the invented cities: institutions are invented like them. */
type More = Pick<ProfileContent, 'places' | 'china' | 'practice'>;

const listed = <Id>(...ids: Id[]) => ({ ids, none: false, notKnown: false });
const rows = <Row>(...all: Row[]) => ({ rows: all, none: false, notKnown: false });
const NONE = { ids: [], none: true, notKnown: false };
const NO_ROWS = { rows: [], none: true, notKnown: false };

const place = (kind: Place['kind'], name: string, more: Partial<Place> = {}): Place => ({
  kind,
  name,
  nameZh: '',
  operator: '',
  sectors: [],
  url: '',
  note: '',
  ...more,
});

const practice = (answers: Partial<Practice>): Practice => ({
  ...emptyProfile().practice,
  quietMonths: listed(8),
  ...answers,
});

const china = (answers: Partial<ChinaExperience>): ChinaExperience => ({
  ...emptyProfile().china,
  ...answers,
});

export const MUSTERHAFEN_MORE: More = {
  places: rows(
    place('port', 'Port of Musterhafen (demo)', {
      nameZh: '样例港港口（演示）',
      operator: 'Musterhafen Port Company (demo)',
      sectors: ['new_energy_vehicle'],
      note: 'Car terminal with charging points for 120 vehicles at a time.',
    }),
    place('vocational_school', 'Vocational College of the Harbour (demo)', {
      nameZh: '港口职业学院（演示）',
      sectors: ['vocational_training', 'new_energy_vehicle'],
      note: 'Trains technicians for electric vehicles with six workshops in town.',
    }),
    place('industrial_park', 'Quay Nine Business Park (demo)', {
      operator: 'Quay Nine GmbH (demo)',
      sectors: ['new_energy_vehicle'],
      note: 'Battery testing and the depot of the city buses.',
    }),
  ),
  china: china({
    partners: rows({
      name: 'Sample Vocational College, Dalian (demo)',
      nameZh: '大连样例职业学院（演示）',
      kind: 'school' as const,
      since: '2019',
      active: 'yes' as const,
    }),
    visits: rows(
      {
        direction: 'to_china' as const,
        year: '2024',
        level: 'departments' as const,
        partner: 'Dalian (demo)',
        note: 'Exchange of teachers agreed for two years.',
      },
      {
        direction: 'from_china' as const,
        year: '2019',
        level: 'schools' as const,
        partner: 'Sample Vocational College, Dalian (demo)',
        note: 'Twelve trainees stayed for four weeks.',
      },
    ),
    presence: NO_ROWS,
    speakers: 'yes',
    speakersNote: 'One colleague in the department of education',
    worked: 'Small groups of teachers with one joint project each.',
    failed: 'Programmes that were fixed before the partner had seen them.',
  }),
  practice: practice({
    partySize: '8',
    languages: 'English, German',
    levels: listed('deputy', 'department', 'experts'),
    interpreter: 'own',
    airport: 'Hamburg (HAM)',
    seaport: 'Musterhafen (demo)',
    access: listed('step_free'),
  }),
};

export const PORT_EXEMPLE_MORE: More = {
  places: rows(
    place('port', 'Port de Port-Exemple (demo)', {
      nameZh: '示例口岸港（演示）',
      operator: 'Port-Exemple Harbour Authority (demo)',
      sectors: ['port_logistics', 'green_petrochemical'],
      note: 'Two berths with shore power and a hydrogen quay in planning.',
    }),
    place('industrial_park', 'Chemical Park of the Estuary (demo)', {
      operator: 'Estuary Park SAS (demo)',
      sectors: ['green_petrochemical'],
      note: 'Nine plants share one steam network.',
    }),
    place('cluster', 'Digital Quay cluster (demo)', { sectors: ['digital_economy'] }),
  ),
  china: china({
    partners: NO_ROWS,
    visits: rows({
      direction: 'from_china' as const,
      year: '2018',
      level: 'business' as const,
      partner: 'A shipping company from Liaoning (demo)',
      note: 'Visit to the container terminal.',
    }),
    presence: rows({ name: 'Sample Shipping Agency (demo)', nameZh: '', note: 'Opened in 2021.' }),
    speakers: 'no',
  }),
  practice: practice({
    partySize: '10',
    languages: 'French, English',
    levels: listed('head_of_city', 'business'),
    interpreter: 'host',
    airport: 'Paris (CDG)',
    seaport: 'Port-Exemple (demo)',
    access: NONE,
  }),
};

export const VILLAMODELLO_MORE: More = {
  places: rows(
    place('vocational_school', 'Scuola di meccatronica (demo)', {
      nameZh: '机电学校（演示）',
      sectors: ['vocational_training', 'smart_manufacturing'],
      note: 'Learning factory with eleven firms.',
    }),
    place('company', 'Modello Robotics (demo)', { sectors: ['smart_manufacturing'] }),
  ),
  china: china({
    partners: NO_ROWS,
    visits: NO_ROWS,
    presence: { rows: [], none: false, notKnown: true },
    speakers: 'not_known',
  }),
  practice: practice({
    partySize: '6',
    languages: 'Italian, English',
    levels: listed('head_of_city', 'department'),
    interpreter: 'not_yet',
    airport: 'Milan (MXP)',
    access: { ids: [], none: false, notKnown: true },
  }),
};
