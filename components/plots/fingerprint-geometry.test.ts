import { describe, expect, it } from 'vitest';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { blankTicks, spokesOf } from './fingerprint-geometry';

describe('the fingerprint of a city', () => {
  it('points the first sector to twelve o’clock, offer outward and seek inward', () => {
    const [offer, seek] = spokesOf([
      { sector: 'smart_manufacturing', priority: 3, offer: true, seek: true },
    ]);
    expect(offer).toMatchObject({ from: [50, 21], to: [50, 0], core: true });
    expect(seek).toMatchObject({ from: [50, 27], to: [50, 45] });
  });

  it('grows by seven outside and six inside per priority', () => {
    const length = (priority: 1 | 2 | 3, offer: boolean) => {
      const [spoke] = spokesOf([{ sector: 'port_logistics', priority, offer, seek: !offer }]);
      if (!spoke) throw new Error('no spoke');
      return Math.hypot(spoke.to[0] - spoke.from[0], spoke.to[1] - spoke.from[1]);
    };
    expect([1, 2, 3].map((p) => Math.round(length(p as 1 | 2 | 3, true)))).toEqual([7, 14, 21]);
    expect([1, 2, 3].map((p) => Math.round(length(p as 1 | 2 | 3, false)))).toEqual([6, 12, 18]);
  });

  it('goes clockwise in the order of the taxonomy', () => {
    const [fourth] = spokesOf([
      { sector: 'new_energy_vehicle', priority: 1, offer: true, seek: false },
    ]);
    expect(fourth?.from[0]).toBeGreaterThan(50);
    expect(fourth?.core).toBe(true);
  });

  it('ticks every sector nothing is said about', () => {
    expect(blankTicks([]).match(/M/g)?.length).toBe(SECTOR_IDS.length);
    expect(
      blankTicks([{ sector: 'agri_food', priority: 1, offer: true, seek: false }]).match(/M/g)
        ?.length,
    ).toBe(SECTOR_IDS.length - 1);
  });
});
