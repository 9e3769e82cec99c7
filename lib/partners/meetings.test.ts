import { describe, expect, it } from 'vitest';
import { score } from '@/lib/matching/score';
import {
  aCity,
  aHost,
  BOTH,
  dalian,
  OFFER,
  SEEK,
  vectorCity,
} from '@/lib/matching/testing/builders';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { heatOf, meetingsOf } from './meetings';

const meetings = (city: ReturnType<typeof aCity>, host = dalian()) =>
  meetingsOf(score(city.build(), host, taxonomy));

describe('where a city meets the sectors of a host', () => {
  it('is the strongest link of each sector, as the worked example has it', () => {
    const found = [...meetings(vectorCity()).values()].map(({ sector, kind, strength }) => ({
      sector,
      kind,
      strength,
    }));
    // docs/domain/matching.md: 0.8105, 0.6701, and 0.3 for each related one
    expect(found).toEqual(
      [
        { sector: 'smart_manufacturing', kind: 'related', strength: 30 },
        { sector: 'green_petrochemical', kind: 'related', strength: 30 },
        { sector: 'new_energy_vehicle', kind: 'direct', strength: 81 },
        { sector: 'vocational_training', kind: 'direct', strength: 67 },
      ].sort(
        (a, b) =>
          SECTOR_IDS.indexOf(a.sector as 'life_health') -
          SECTOR_IDS.indexOf(b.sector as 'life_health'),
      ),
    );
  });

  it('says so where the city names a sector that the host does not', () => {
    const host = aHost().withSector('life_health', { dirs: SEEK }).build();
    const city = aCity().withSector('life_health', { dirs: OFFER }).withSector('clean_energy');
    expect(meetings(city, host).get('clean_energy')).toEqual({
      sector: 'clean_energy',
      kind: 'city_only',
      strength: null,
      link: null,
    });
    expect(meetings(city, host).get('life_health')).toMatchObject({ kind: 'direct', strength: 50 });
  });

  it('says nothing of a sector that neither the city nor a related one reaches', () => {
    const host = aHost().withSector('life_health', { dirs: BOTH }).build();
    expect(meetings(aCity().withSector('life_health'), host).size).toBe(1);
    expect(meetings(aCity(), host).size).toBe(0);
  });
});

describe('the heat of a strength', () => {
  it('changes at the bounds of the words of a score', () => {
    expect([0, 1, 29, 30, 49, 50, 69, 70, 100].map(heatOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
