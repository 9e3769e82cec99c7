import { describe, expect, it } from 'vitest';
import type { SectorId } from '@/lib/taxonomy/ids';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { Profile } from './model';
import { score } from './score';
import {
  aCity,
  aHost,
  aTopic,
  BOTH,
  dalian,
  OFFER,
  type ProfileBuilder,
  SEEK,
} from './testing/builders';

const NEV: SectorId = 'new_energy_vehicle';
const proof = [{ note: 'proof' }];

/** Each side has this one sector at top priority, so both fits are 0.4 L and the score is 22 L. */
function oneSector(city: Partial<Parameters<ProfileBuilder['withSector']>[1]>, host = city) {
  const ours = aCity().withSector(NEV, { priority: 3, ...city });
  const theirs = aHost().withSector(NEV, { priority: 3, ...host });
  return score(ours.build(), theirs.build(), taxonomy);
}

describe('one sector on both sides, reckoned by hand', () => {
  it('without topics L is half of k: 11.00 supply and demand, 6.60 peers, 4.40 a shared need', () => {
    expect(oneSector({ dirs: OFFER }, { dirs: SEEK }).score).toBe(11);
    expect(oneSector({ dirs: SEEK }, { dirs: OFFER }).score).toBe(11);
    expect(oneSector({ dirs: BOTH }).score).toBe(11);
    expect(oneSector({ dirs: OFFER }).score).toBe(6.6);
    expect(oneSector({ dirs: SEEK }).score).toBe(4.4);
  });

  it('a listed, evidenced topic closes half of the rest: L 0.75, 16.50', () => {
    const topics = [aTopic('nev_charging', BOTH, proof)];
    expect(oneSector({ topics }).score).toBe(16.5);
  });

  it('a topic without evidence closes 1 − 2^−0.75 of it: L 0.7027, 15.46', () => {
    expect(oneSector({ topics: ['nev_charging'] }).score).toBe(15.46);
  });

  it('a topic met only by openness counts 0.8: L 0.7128, 15.68', () => {
    const topics = [aTopic('nev_charging', BOTH, proof)];
    expect(oneSector({ topics }, { open: true }).score).toBe(15.68);
  });

  it('a host that lists the topic and is open counts the larger part, not both', () => {
    const topics = [aTopic('nev_charging', BOTH, proof)];
    expect(oneSector({ topics }, { topics, open: true }).score).toBe(16.5);
    const listed = { dirs: BOTH, open: true, topics: [aTopic('nev_charging', OFFER)] };
    // Listed it meets peers, 0.6; through the open sector, which also seeks, 0.8 × 1.
    const [term] =
      oneSector({ dirs: OFFER, topics: ['nev_charging'] }, listed).links[0]?.topics ?? [];
    expect(term).toMatchObject({ via: 'open', k: 1, exchange: 'city_supplies' });
    expect(term?.value).toBeCloseTo(0.75 * 0.8, 12);
  });

  it('a topic the host neither lists nor welcomes counts nothing', () => {
    const result = oneSector({ topics: ['nev_charging'] }, { topics: ['nev_battery'] });
    expect(result.score).toBe(11);
    expect(result.links[0]?.topics[0]).toMatchObject({ via: 'none', value: 0, exchange: null });
  });

  it('openness of a city is ignored', () => {
    const open = { open: true, topics: ['nev_charging' as const] };
    expect(oneSector(open, { topics: ['nev_battery'] }).score).toBe(11);
  });

  it('a topic widens the directions of its sector, on either side', () => {
    const topics = [aTopic('nev_charging', SEEK, proof)];
    // Sector k = 1 through the union; the topic itself is sought here and offered there.
    expect(oneSector({ dirs: OFFER, topics }, { dirs: OFFER, open: true }).links[0]).toMatchObject({
      k: 1,
      cityDirs: BOTH,
      depth: 0.8,
    });
  });

  it('a lower priority on one side halves what that side gains: fits 0.2 and 0.1, 7.33', () => {
    const result = oneSector({ priority: 1 }, { priority: 3 });
    expect([result.hostFit, result.cityFit]).toEqual([0.2, 0.1]);
    expect(result.score).toBe(7.33);
  });

  it('documented evidence counts like declared evidence, disputed evidence too', () => {
    const withKind = (evidence: object) =>
      oneSector({ topics: [aTopic('nev_charging', BOTH, [{ note: 'x', ...evidence }])] }).score;
    expect(withKind({ kind: 'documented', url: 'https://city.example' })).toBe(16.5);
    expect(withKind({ disputed: true })).toBe(16.5);
  });

  it('evidence on the host’s side is not scored', () => {
    const theirs = { topics: [aTopic('nev_charging', BOTH, proof)] };
    expect(oneSector({ topics: ['nev_charging'] }, theirs).score).toBe(15.46);
  });
});

describe('related sectors, reckoned by hand', () => {
  const related = (one: SectorId, other: SectorId, dirs = BOTH) =>
    score(
      aCity().withSector(one, { priority: 3, dirs }).build(),
      aHost().withSector(other, { priority: 3, dirs }).build(),
      taxonomy,
    ).score;

  it('count 0.3 k in either order: 6.60, and 3.96 among peers', () => {
    expect(related('clean_energy', NEV)).toBe(6.6);
    expect(related(NEV, 'clean_energy')).toBe(6.6);
    expect(related(NEV, 'clean_energy', OFFER)).toBe(3.96);
  });

  it('count nothing when they are not listed as a pair', () => {
    expect(related('agri_food', NEV)).toBe(0);
  });

  it('give way to a stronger direct link and outdo a weaker one', () => {
    const host = aHost()
      .withSector(NEV, { priority: 3, dirs: SEEK })
      .withSector('clean_energy', { priority: 3, dirs: OFFER })
      .build();
    const city = aCity().withSector(NEV, { priority: 3, dirs: SEEK }).build();
    const result = score(city, host, taxonomy);
    // Direct: both seek, 0.5 × 0.4 = 0.2. Related: sought here, offered there, 0.3.
    expect(result.fits.city[0]).toMatchObject({
      via: 'related',
      partner: 'clean_energy',
      link: 0.3,
    });
    expect(result.fits.host.map(({ via, link }) => [via, link])).toEqual([
      ['related', 0.3],
      ['direct', 0.2],
    ]);
    expect(result.links.every(({ bestFor }) => bestFor.city || bestFor.host)).toBe(true);
  });
});

describe('the other factors, reckoned by hand', () => {
  // M = 0.2 from one sector without topics: the gate is half open.
  const start = (build: ProfileBuilder) => build.withSector(NEV, { priority: 3 });
  const pair = (city: ProfileBuilder, host: ProfileBuilder) =>
    score(start(city).build(), start(host).build(), taxonomy);

  it('count in proportion to a half open gate: one shared mode adds 3.75 to 11.00', () => {
    const result = pair(aCity().withModes('standards'), aHost().withModes('standards'));
    expect(result.gate).toBeCloseTo(0.5, 12);
    expect(result.score).toBe(14.75);
  });

  it('saturate: 0.5, 0.75 and 0.875 for one, two and three shared tags', () => {
    const tags = ['seaport', 'ict_hub', 'airport_hub'] as const;
    const values = [1, 2, 3].map((count) => {
      const result = pair(aCity().withTags(...tags.slice(0, count)), aHost().withTags(...tags));
      return result.factors.find(({ id }) => id === 'character')?.value;
    });
    expect(values).toEqual([0.5, 0.75, 0.875]);
  });

  it('take a readiness item answered no like a blank one', () => {
    const no = pair(aCity().with({ readiness: { contact: false } }), aHost());
    const blank = pair(aCity(), aHost());
    expect(no.score).toBe(blank.score);
    expect(no.confidence.completeness).toBeGreaterThan(blank.confidence.completeness);
  });

  it('do not count the readiness of the host', () => {
    expect(pair(aCity(), aHost().ready('contact', 'mandate')).score).toBe(
      pair(aCity(), aHost()).score,
    );
  });
});

describe('empty sides', () => {
  it('a host without sectors gives every city 0, and still an answer', () => {
    const city = aCity().withSector(NEV).withModes('standards').build();
    const result = score(city, aHost().withModes('standards').build(), taxonomy);
    expect(result).toMatchObject({ score: 0, label: 'none', rankable: true, mutual: 0, gate: 0 });
  });

  it('a city without sectors is not rankable', () => {
    const result = score(aCity().ready('contact').build(), dalian(), taxonomy);
    expect(result).toMatchObject({ score: 0, label: 'not_ranked', rankable: false });
  });
});

it('a small city that is deep and documented outranks one that ticks everything thinly', () => {
  const scoreOf = (city: Profile) => score(city, dalian(), taxonomy).score;
  const deep = aCity()
    .withSector(NEV, {
      priority: 3,
      topics: (['nev_charging', 'nev_vessels_port', 'nev_testing'] as const).map((id) =>
        aTopic(id, BOTH, proof),
      ),
    })
    .withSector('vocational_training', { priority: 3, topics: [aTopic('vt_dual', BOTH, proof)] });
  const sectors = dalian().sectors.map(({ id }) => id);
  const thin = sectors.reduce((city, id) => city.withSector(id, { priority: 1 }), aCity());
  expect(scoreOf(deep.build())).toBeGreaterThan(scoreOf(thin.build()));
});
