import type { HostNeeds, PlaceFacts } from '../model';

/** Dalian's needs: five sectors at the top priority, a seaport of sub-provincial rank. */
export const dalianNeeds: HostNeeds = {
  id: 'dalian',
  sectors: [
    { id: 'smart_manufacturing', priority: 3 },
    { id: 'green_petrochemical', priority: 3 },
    { id: 'digital_economy', priority: 3 },
    { id: 'new_energy_vehicle', priority: 3 },
    { id: 'vocational_training', priority: 3 },
  ],
  standing: 'regional',
  coastal: true,
  seaport: true,
};

/** A city nothing is known about, with what is given. */
export const aPlace = (given: Partial<PlaceFacts> = {}): PlaceFacts => ({
  id: 'place',
  signals: {},
  standing: null,
  coastal: null,
  seaport: null,
  sites: {},
  ...given,
});
