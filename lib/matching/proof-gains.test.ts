import { expect, it } from 'vitest';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { toMatchProfile } from '@/lib/cities/profile/to-match-profile';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { proofGains } from './proof-gains';
import { dalian } from './testing/builders';

it('a first proof is worth what the test vector says, and a sub-topic with one is not named', () => {
  const gains = proofGains(toMatchProfile('city', vectorCity()), dalian(), taxonomy);
  expect(gains.nev_public_fleet).toEqual({ from: 51.99, to: 52.53 });
  expect(Object.keys(gains).sort()).toEqual(['nev_public_fleet', 'vt_automotive']);
});
