import { describe, expect, it } from 'vitest';
import { benchInMemory } from './in-memory';
import { packCities } from './population';
import { generatedCity } from './profiles';

describe('the benchmark', () => {
  it('generates the same valid cities every time', async () => {
    const [once, again] = [await packCities(1_000), await packCities(1_000)];
    expect(again).toEqual(once);
    expect(once.entries.length).toBeGreaterThan(2_500);
    expect(generatedCity(7)).not.toEqual(generatedCity(8));
  });

  it('finds no wrong result among a thousand of them', async () => {
    const { perPair } = await benchInMemory(await packCities(1_000), false);
    expect(perPair.reference).toBeGreaterThan(perPair.packed);
  });
});
