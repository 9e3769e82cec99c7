import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '@/lib/matching/model';
import { score } from '@/lib/matching/score';
import type { Reader } from '@/lib/matching/sentence';
import { RUNS, someCity, someHost } from '@/lib/matching/testing/arbitraries';
import { aCity, aTopic, BOTH, dalian, OFFER, vectorCity } from '@/lib/matching/testing/builders';
import { rendered } from '@/lib/matching/testing/render';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { ProfileChange } from './model';
import { movedSentence } from './moved-sentence';
import { changesBetween } from './profile-changes';
import { readChanges } from './stored';

const plain = vectorCity().build();

describe('what a new version of a profile says differently', () => {
  it('names sectors, modes, networks, tags and readiness that came and went', () => {
    const after = vectorCity()
      .withSector('smart_manufacturing')
      .withModes('pilot_project', 'joint_industrial_park')
      .withNetworks()
      .withTags('seaport', 'ict_hub')
      .ready('contact', 'mandate')
      .build();
    expect(changesBetween(plain, after)).toEqual([
      { code: 'added_sectors', sectors: ['smart_manufacturing'] },
      { code: 'added_modes', modes: ['joint_industrial_park'] },
      { code: 'removed_modes', modes: ['official_visit'] },
      { code: 'removed_networks', networks: ['iurc_skills'] },
      { code: 'added_tags', tags: ['ict_hub'] },
      { code: 'in_place', items: ['mandate'] },
      { code: 'not_in_place', items: ['language'] },
    ]);
  });

  it('names what changed inside a sector', () => {
    const sector = (details: object) => aCity().withSector('clean_energy', details).build();
    const before = sector({ priority: 1, dirs: OFFER, topics: ['ce_solar', 'ce_grids'] });
    const after = sector({
      priority: 3,
      dirs: BOTH,
      topics: [aTopic('ce_solar', BOTH, [{ note: 'plan' }]), 'ce_storage'],
    });
    expect(changesBetween(before, after)).toEqual([
      { code: 'raised_priority', sectors: ['clean_energy'] },
      { code: 'widened', sectors: ['clean_energy'] },
      { code: 'added_topics', topics: ['ce_storage'] },
      { code: 'removed_topics', topics: ['ce_grids'] },
      { code: 'added_evidence', topics: ['ce_solar'] },
    ]);
    expect(changesBetween(after, before).map(({ code }) => code)).toContain('removed_evidence');
  });

  it('tells an opened sector of a host', () => {
    const host = dalian();
    const closed: Profile = {
      ...host,
      sectors: host.sectors.map((sector) => ({ ...sector, open: false })),
    };
    expect(changesBetween(closed, host).map(({ code }) => code)).toEqual(['opened']);
  });

  it('is nothing between equals, and never nothing where a score differs', () => {
    fc.assert(
      fc.property(someCity, someCity, someHost, (before, after, host) => {
        expect(changesBetween(before, before)).toEqual([]);
        const [was, is] = [before, after].map((city) => score(city, host, taxonomy).score);
        if (was !== is) expect(changesBetween(before, after)).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it('comes back from the database as it was stored; what is unknown by now is left out', () => {
    fc.assert(
      fc.property(someCity, someCity, (before, after) => {
        const changes = changesBetween(before, after);
        expect(readChanges(JSON.parse(JSON.stringify(changes)))).toEqual(changes);
      }),
      RUNS,
    );
    const strange = [{ code: 'added_sectors', sectors: ['alchemy'] }, { code: 'first' }, 7];
    expect(readChanges(strange)).toEqual([{ code: 'first' }]);
    expect(readChanges('[]')).toEqual([]);
  });
});

const ALL: ProfileChange[] = [
  { code: 'first' },
  ...(['added_sectors', 'removed_sectors', 'raised_priority', 'lowered_priority'] as const).map(
    (code) => ({ code, sectors: ['clean_energy' as const, 'life_health' as const] }),
  ),
  ...(['widened', 'narrowed', 'opened', 'closed'] as const).map((code) => ({
    code,
    sectors: ['smart_manufacturing' as const],
  })),
  ...(['added_topics', 'removed_topics', 'added_evidence', 'removed_evidence'] as const).map(
    (code) => ({ code, topics: ['ce_solar' as const, 'vt_dual' as const] }),
  ),
  { code: 'added_modes', modes: ['official_visit'] },
  { code: 'removed_modes', modes: ['official_visit', 'investment'] },
  { code: 'added_networks', networks: ['iurc_skills'] },
  { code: 'removed_networks', networks: ['iurc_skills', 'iurc_ris4'] },
  { code: 'added_tags', tags: ['seaport'] },
  { code: 'removed_tags', tags: ['seaport', 'ict_hub'] },
  { code: 'in_place', items: ['contact'] },
  { code: 'not_in_place', items: ['contact', 'mandate'] },
];

describe('the sentence of a change', () => {
  const names = { en: ['Rostock', 'Dalian'], 'zh-CN': ['罗斯托克', '大连'] } as const;
  const readers = (['en', 'zh-CN'] as const).flatMap((locale) =>
    (['city', 'host'] as const).map((perspective): Reader => {
      const [city, host] = names[locale];
      return { perspective, locale, city, host };
    }),
  );

  it.each(readers)('for the $perspective in $locale is whole', (reader) => {
    for (const change of ALL) {
      for (const by of ['city', 'host'] as const) {
        const text = rendered(movedSentence(change, by, reader), reader.locale);
        expect(text, change.code).not.toMatch(/[{}]|undefined|null|NaN|\s{2}|\s[,.]/);
        expect(text).toMatch(reader.locale === 'en' ? /^\p{Lu}.*\.$/su : /。$/u);
        if (reader.locale === 'zh-CN') {
          expect(text.replaceAll(/RIS 4|4\.0/g, '')).not.toMatch(
            /[A-Za-z,;:!?()]|\p{Script=Han} /u,
          );
        }
      }
    }
  });

  it('speaks to the city of itself, and by name of everybody else', () => {
    const change: ProfileChange = { code: 'added_sectors', sectors: ['smart_manufacturing'] };
    const say = (by: 'city' | 'host') =>
      readers.map((reader) => rendered(movedSentence(change, by, reader), reader.locale));
    expect(say('city')).toEqual([
      'You added smart manufacturing.',
      'Rostock added smart manufacturing.',
      '贵市新增领域“智能制造”。',
      '罗斯托克新增领域“智能制造”。',
    ]);
    expect(say('host')[0]).toBe('Dalian added smart manufacturing.');
  });
});
