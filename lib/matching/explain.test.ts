import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sectorOfTopic, taxonomy } from '@/lib/taxonomy/taxonomy';
import { explain } from './explain';
import type { Profile } from './model';
import { quickestAdditions } from './quickest-additions';
import { score } from './score';
import { RUNS, someCity, someHost } from './testing/arbitraries';
import { aCity, aHost, aTopic, BOTH, dalian, OFFER, SEEK, vectorCity } from './testing/builders';

vi.setConfig({ testTimeout: 120_000 });

/** Without the terms, which statement-terms.test.ts is about. */
const bare = <T extends { terms: unknown }>({ terms: _, ...statement }: T) => statement;

function told(city: Profile, host: Profile = dalian(), asOf?: string) {
  const all = explain(score(city, host, taxonomy, { asOf }));
  return {
    ...all,
    verdict: bare(all.verdict),
    weakest: bare(all.weakest),
    range: bare(all.range),
    reasons: all.reasons.map(bare),
    limits: all.limits.map(bare),
  };
}
const proof = [{ note: 'proof' }];
const everything = { modes: true, networks: true, character: true };

describe('limits', () => {
  const limits = (city: Profile, host?: Profile, asOf?: string) => told(city, host, asOf).limits;

  it('are never empty, and each reason has a term in the score', () => {
    fc.assert(
      fc.property(someCity, someHost, (city, host) => {
        const result = score(city, host, taxonomy);
        const { limits: all, reasons } = explain(result);
        expect(all.length).toBeGreaterThan(0);
        expect(reasons.length > 0).toBe(result.score > 0 || result.mutual > 0);
      }),
      RUNS,
    );
  });

  it('of the test vector are those of the published picture', () => {
    expect(limits(vectorCity().build())).toEqual([
      { code: 'sectors_without_link', sectors: ['digital_economy'] },
      { code: 'only_related', sectors: ['green_petrochemical', 'smart_manufacturing'] },
      { code: 'without_evidence', topics: ['nev_public_fleet', 'vt_automotive'] },
      { code: 'unanswered_readiness', items: ['mandate', 'timeframe'] },
    ]);
  });

  it('name thin themes by the share at which the other factors count', () => {
    const city = aCity().withSector('clean_energy', { priority: 3 }).build();
    // Two related sectors of Dalian at 0.3: fits 0.21 and 0.12, M 0.1527, gate 0.3818.
    expect(limits(city)[0]).toEqual({ code: 'thin_themes', percent: 38 });
  });

  it('say which side gains less beyond a difference of 0.25', () => {
    // Four sectors, one evidenced topic each: L 0.75, fits 0.75 at priority 3 and 0.375 at 1.
    const four = (priority: 1 | 3) =>
      (['de_cloud', 'ce_solar', 'vt_dual', 'gp_ccus'] as const).reduce(
        (side, id) =>
          side.withSector(sectorOfTopic(id) ?? 'agri_food', {
            priority,
            topics: [aTopic(id, BOTH, proof)],
          }),
        aCity(),
      );
    expect(limits(four(1).build(), four(3).build())[0]).toEqual({
      code: 'one_sided',
      gainsLess: 'city',
      cityGain: 38,
      hostGain: 75,
    });
    expect(limits(four(3).build(), four(1).build())[0]).toEqual({
      code: 'one_sided',
      gainsLess: 'host',
      cityGain: 75,
      hostGain: 38,
    });
  });

  it('name sectors without sub-topics, and sub-topics the host does not list', () => {
    const host = aHost().withSector('digital_economy').withSector('clean_energy').build();
    const city = aCity()
      .withSector('digital_economy')
      .withSector('clean_energy', {
        topics: ['ce_solar'],
      });
    expect(limits(city.build(), host)).toEqual(
      expect.arrayContaining([
        { code: 'no_topics', sectors: ['digital_economy'] },
        { code: 'topics_not_listed', topics: ['ce_solar'] },
      ]),
    );
  });

  it('name sectors where both only offer, or both only seek', () => {
    const both = (dirs: typeof OFFER) => aCity().withSector('agri_food', { dirs }).build();
    expect(limits(both(OFFER), both(OFFER))).toContainEqual({
      code: 'peers_only',
      sectors: ['agri_food'],
    });
    expect(limits(both(SEEK), both(SEEK))).toContainEqual({
      code: 'shared_need_only',
      sectors: ['agri_food'],
    });
  });

  it('tell nothing shared from not answered, and blank from no', () => {
    const city = vectorCity()
      .withModes('standards')
      .withTags()
      .with({ readiness: { contact: true, language: true, mandate: false } });
    const all = limits(city.build(), { ...dalian(), networks: [] });
    expect(all).toEqual(
      expect.arrayContaining([
        { code: 'nothing_shared', section: 'modes' },
        { code: 'unanswered_list', section: 'character' },
        { code: 'host_unanswered', section: 'networks' },
        { code: 'not_in_place', items: ['mandate'] },
        { code: 'unanswered_readiness', items: ['timeframe'] },
      ]),
    );
    expect(all).not.toContainEqual({ code: 'nothing_shared', section: 'networks' });
  });

  it('name disputed evidence and profiles that are not fresh', () => {
    const topics = [aTopic('de_cloud', BOTH, [{ note: 'x', disputed: true }])];
    const city = aCity()
      .withSector('digital_economy', { topics })
      .with({ updatedAt: '2024-11-23' })
      .build();
    const all = limits(city, dalian(), '2026-11-23');
    expect(all).toContainEqual({ code: 'disputed_evidence', topics: ['de_cloud'] });
    expect(all).toContainEqual({ code: 'old_profile', percent: 75 });
  });

  it('come down to the method when nothing else is missing', () => {
    const topics = (['de_cloud', 'de_networks', 'de_ai_data', 'de_startups'] as const).map((id) =>
      aTopic(id, BOTH, proof),
    );
    const side = aCity()
      .withSector('digital_economy', { priority: 3, topics })
      .withSector('clean_energy', { priority: 3, topics: [aTopic('ce_storage', BOTH, proof)] })
      .withModes('standards')
      .withNetworks('iurc_ris4')
      .withTags('seaport')
      .ready('contact', 'mandate', 'timeframe', 'language');
    expect(limits(side.build(), side.build())).toEqual([{ code: 'declared_only' }]);
    expect(told(side.build(), side.build()).weakest).toEqual({ code: 'declared_only' });
  });

  it('say so when there is no common theme or no sector at all', () => {
    const apart = aCity().withSector('agri_food').with({ answered: everything });
    expect(limits(apart.build())[0]).toEqual({ code: 'no_common_theme' });
    expect(limits(aCity().build())).toEqual([{ code: 'no_sector' }]);
  });
});

describe('verdict', () => {
  const verdict = (city: Profile, host?: Profile) => told(city, host).verdict;

  it('names the two strongest sectors that both put forward', () => {
    expect(verdict(vectorCity().build())).toEqual({
      code: 'both_prioritise',
      sectors: ['new_energy_vehicle', 'vocational_training'],
    });
  });

  it('speaks of a shared interest where one side merely is interested', () => {
    expect(verdict(aCity().withSector('digital_economy', { priority: 1 }).build())).toEqual({
      code: 'share_interest',
      sectors: ['digital_economy'],
    });
  });

  it('names the related sectors where nothing is shared', () => {
    expect(verdict(aCity().withSector('circular_economy').build())).toEqual({
      code: 'related_only',
      citySector: 'circular_economy',
      hostSector: 'green_petrochemical',
    });
  });

  it('says that there is no link, or not enough information', () => {
    expect(verdict(aCity().withSector('agri_food').build()).code).toBe('no_link');
    expect(verdict(aCity().build()).code).toBe('not_ranked');
  });
});

describe('reasons', () => {
  it('run from the strongest link to the other factors', () => {
    expect(told(vectorCity().build()).reasons.map(({ code }) => code)).toEqual([
      'city_supplies',
      'both_ways',
      'related',
      'related',
      'shared_modes',
      'shared_networks',
      'shared_character',
      'ready',
    ]);
  });

  it('tell the ways of meeting apart within one sector', () => {
    const host = aHost().withSector('clean_energy', {
      topics: [aTopic('ce_solar', SEEK), aTopic('ce_grids', OFFER), aTopic('ce_storage', OFFER)],
    });
    const city = aCity().withSector('clean_energy', {
      topics: [aTopic('ce_solar', OFFER), aTopic('ce_grids', SEEK), aTopic('ce_storage', OFFER)],
    });
    expect(told(city.build(), host.build()).reasons).toEqual([
      { code: 'host_supplies', sector: 'clean_energy', topics: ['ce_grids'] },
      { code: 'city_supplies', sector: 'clean_energy', topics: ['ce_solar'] },
      { code: 'peers', sector: 'clean_energy', topics: ['ce_storage'] },
    ]);
  });

  it('do not name a factor whose gate is closed', () => {
    const apart = aCity().withSector('agri_food').withTags('seaport').build();
    expect(told(apart).reasons).toEqual([]);
  });
});

describe('weakest point', () => {
  it('is how many of the host’s sectors are not met directly, unless a weightier limit stands first', () => {
    expect(told(vectorCity().build()).weakest).toEqual({
      code: 'few_direct_links',
      count: 3,
      total: 5,
    });
    expect(told(aCity().withSector('clean_energy').build()).weakest.code).toBe('thin_themes');
  });
});

describe('links and gains', () => {
  it('show the links that count, with both fits and the mutual one', () => {
    const { links, gains } = told(vectorCity().build());
    expect(links.map(({ kind, citySector, hostSector }) => [kind, citySector, hostSector])).toEqual(
      [
        ['direct', 'new_energy_vehicle', 'new_energy_vehicle'],
        ['direct', 'vocational_training', 'vocational_training'],
        ['related', 'new_energy_vehicle', 'green_petrochemical'],
        ['related', 'new_energy_vehicle', 'smart_manufacturing'],
      ],
    );
    expect(gains.mutual).toBeCloseTo(0.5361, 4);
  });

  it('carry the evidence of both sides', () => {
    const topics = [
      aTopic('de_cloud', BOTH, [{ url: 'https://host.example', kind: 'documented' }]),
    ];
    const host = aHost().withSector('digital_economy', { topics }).build();
    const city = aCity().withSector('digital_economy', {
      topics: [aTopic('de_cloud', BOTH, proof)],
    });
    expect(told(city.build(), host).links[0]?.topics[0]).toMatchObject({
      evidence: proof,
      hostEvidence: [{ url: 'https://host.example', kind: 'documented' }],
    });
  });
});

describe('range', () => {
  it('says how far open answers may raise the score, or that none would', () => {
    expect(told(vectorCity().build()).range).toEqual({ code: 'open', best: 56.99, count: 2 });
    const answered = vectorCity().ready('contact', 'language', 'mandate', 'timeframe');
    expect(told(answered.build()).range).toEqual({ code: 'settled' });
  });
});

describe('the quickest additions', () => {
  it('are three for a profile that says nothing', () => {
    expect(quickestAdditions(aCity().build())).toEqual([
      'choose_sector',
      'name_topic',
      'tick_modes',
    ]);
  });

  it('go on from what is there', () => {
    const started = aCity()
      .withModes('standards')
      .with({ answered: { character: true } });
    expect(quickestAdditions(started.build())).toEqual([
      'choose_sector',
      'name_topic',
      'answer_readiness',
    ]);
  });
});
