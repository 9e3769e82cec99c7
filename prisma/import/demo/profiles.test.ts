import { expect, it } from 'vitest';
import { profileContent } from '@/lib/cities/profile/schema';
import { toMatchProfile } from '@/lib/cities/profile/to-match-profile';
import { hostProfile } from '@/lib/matching/profile-schema';
import { score } from '@/lib/matching/score';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import dalian from '@/prisma/data/hosts/dalian-profile.json';
import { DEMO_CITIES } from './places';
import { DEMO_PROFILES } from './profiles';

const contentOf = (slug: string) => profileContent.parse(DEMO_PROFILES[slug]?.());

it('are complete enough to be read back, one for every invented city', () => {
  expect(Object.keys(DEMO_PROFILES).sort()).toEqual(DEMO_CITIES.map((city) => city.slug).sort());
  for (const { slug } of DEMO_CITIES) expect(contentOf(slug).sectors.length).toBeGreaterThan(1);
});

it('give Musterhafen the score of the published example', () => {
  const city = toMatchProfile('musterhafen', contentOf('musterhafen-demo-de'));
  expect(score(city, hostProfile.parse(dalian), taxonomy).score).toBe(51.99);
});

it('bear names that say they are invented, in both languages', () => {
  for (const city of DEMO_CITIES) {
    expect(city.name).toContain('(demo city)');
    expect(city.nameZh).toContain('（演示城市）');
  }
});
