import type { ProfileContent, Proof, SectorAnswer } from '@/lib/cities/profile/model';
import { NO_PROOF } from '@/lib/cities/profile/model';
import { emptyProfile } from '@/lib/cities/profile/schema';
import type { TopicId } from '@/lib/taxonomy/ids';
import { MUSTERHAFEN_MORE, PORT_EXEMPLE_MORE, VILLAMODELLO_MORE } from './experience';

const listed = <Id>(...ids: Id[]) => ({ ids, none: false, notKnown: false });

const note = (text: string, date: string): Proof => ({ url: '', note: text, date });

function sector(
  id: SectorAnswer['id'],
  priority: 1 | 2 | 3,
  direction: 'offer' | 'seek' | 'both',
  topics: Partial<Record<TopicId, Proof>>,
): SectorAnswer {
  return {
    id,
    priority,
    offer: direction !== 'seek',
    seek: direction !== 'offer',
    topics: Object.entries(topics).map(([topic, proof]) => ({
      id: topic as TopicId,
      proof: proof ?? NO_PROOF,
    })),
  };
}

/** Musterhafen is the city of the matching model's published example: its score with Dalian is 51.99. */
const musterhafen = (): ProfileContent => ({
  ...emptyProfile(),
  people: { deputy: 'none', approver: 'not_yet' },
  sectors: [
    sector('new_energy_vehicle', 3, 'offer', {
      nev_charging: note('Charging plan of the port, decided by the council', '2026-05-12'),
      nev_public_fleet: NO_PROOF,
    }),
    sector('vocational_training', 2, 'both', { vt_automotive: NO_PROOF }),
  ],
  modes: listed('official_visit', 'pilot_project'),
  networks: listed('iurc_skills'),
  character: listed('seaport'),
  readiness: { contact: 'yes', language: 'yes', mandate: 'not_yet', timeframe: 'not_yet' },
  ...MUSTERHAFEN_MORE,
});

const portExemple = (): ProfileContent => ({
  ...emptyProfile(),
  people: { deputy: 'none', approver: 'none' },
  sectors: [
    sector('green_petrochemical', 3, 'both', {
      gp_hydrogen: note('Hydrogen quay, study of the harbour master', '2026-02-20'),
      gp_park_symbiosis: note('Steam network of the chemical park, annual report', '2025-11-30'),
      gp_process_safety: NO_PROOF,
    }),
    sector('port_logistics', 3, 'offer', {
      pl_container: NO_PROOF,
      pl_green_port: note('Shore power at two berths', '2025-09-01'),
    }),
    sector('digital_economy', 2, 'seek', { de_smart_port: NO_PROOF }),
  ],
  modes: listed('official_visit', 'joint_industrial_park', 'trade_mission'),
  networks: listed('iurc_tech40', 'iurc_ris4'),
  character: listed('seaport', 'coastal_marine', 'process_industry'),
  readiness: { contact: 'yes', mandate: 'yes', timeframe: 'yes', language: 'yes' },
  ...PORT_EXEMPLE_MORE,
});

const villamodello = (): ProfileContent => ({
  ...emptyProfile(),
  people: { deputy: 'none', approver: 'none' },
  sectors: [
    sector('vocational_training', 3, 'offer', {
      vt_mechatronics: note('School of mechatronics, course list', '2026-01-15'),
      vt_dual: note('Apprenticeship agreement with eleven firms', '2025-06-30'),
    }),
    sector('smart_manufacturing', 2, 'both', {
      sm_machine_tools: NO_PROOF,
      sm_robotics: NO_PROOF,
    }),
    sector('culture_tourism', 1, 'offer', { ct_design: NO_PROOF }),
  ],
  modes: listed('official_visit', 'vocational_programme', 'study_visit'),
  networks: { ids: [], none: true, notKnown: false },
  character: listed('manufacturing_base'),
  readiness: { contact: 'yes', mandate: 'no', timeframe: 'not_yet', language: 'yes' },
  ...VILLAMODELLO_MORE,
});

const voorbeeldstad = (): ProfileContent => ({
  ...emptyProfile(),
  people: { deputy: 'none', approver: 'none' },
  sectors: [
    sector('digital_economy', 3, 'both', {
      de_smart_city: note('City data platform, open documentation', '2026-03-03'),
    }),
    sector('circular_economy', 2, 'offer', { ci_waste: NO_PROOF }),
  ],
  modes: listed('pilot_project', 'staff_exchange'),
  networks: listed('iurc_green'),
  character: listed('university_city'),
  readiness: { contact: 'yes', language: 'yes' },
});

/** Slug of a demonstration city → what it says about itself. */
export const DEMO_PROFILES: Record<string, () => ProfileContent> = {
  'musterhafen-demo-de': musterhafen,
  'port-exemple-demo-fr': portExemple,
  'villamodello-demo-it': villamodello,
  'voorbeeldstad-demo-nl': voorbeeldstad,
};
