import { describe, expect, it } from 'vitest';
import { parseForm } from '@/lib/actions/parse-form';
import type { HostFact } from '@/lib/hosts/portrait/model';
import { topicsOf } from '@/lib/taxonomy/taxonomy';
import { dalian } from '../testing/builders';
import { emptyHostContent, hostContentJson, readHostContent } from './content';
import { hostDifferences } from './difference';
import { withFact, withoutFact, withSectors, withWays } from './edits';
import { hostFactInput, hostSectorsInput } from './schema';

const content = { profile: dalian(), facts: null };
const [robotics] = topicsOf('smart_manufacturing');

const fact: HostFact = {
  key: 'area',
  group: 'basics',
  sector: null,
  lead: false,
  textEn: 'Large',
  textZh: '面积大',
  year: null,
  uncertain: false,
  uncertainEn: null,
  uncertainZh: null,
  source: { id: 'book', titleEn: 'A book', titleZh: '年鉴', url: null },
};

function post(fields: Record<string, string | string[]>) {
  const form = new FormData();
  for (const [name, values] of Object.entries({ base: '1', ...fields })) {
    for (const value of [values].flat()) form.append(name, value);
  }
  return form;
}

describe('a version of a host', () => {
  it('comes back from its JSON as it was, its date apart', () => {
    const edited = { ...content, facts: [fact] };
    const { updatedAt: _day, ...profile } = edited.profile;
    expect(readHostContent(JSON.parse(JSON.stringify(hostContentJson(edited))))).toEqual({
      profile,
      facts: [fact],
    });
    expect(readHostContent(hostContentJson(emptyHostContent('a'))).facts).toBeNull();
  });

  it('is refused when its JSON is out of shape', () => {
    expect(() => readHostContent({ ...hostContentJson(content), facts: [{ key: 'x' }] })).toThrow();
    expect(() => readHostContent({ sectors: 'none' })).toThrow();
  });
});

describe('an edit', () => {
  it('keeps the evidence a sub-topic has already, and gives sub-topics the direction of their sector', () => {
    const topic = robotics?.id ?? 'sm_robotics';
    const evidence = [{ note: 'plan of 2025' }];
    const before = withSectors(content, []);
    before.profile.sectors = [
      {
        id: 'smart_manufacturing',
        priority: 2,
        dirs: { offer: true, seek: true },
        topics: [{ id: topic, dirs: { offer: true, seek: false }, evidence }],
      },
    ];
    const dirs = { offer: false, seek: true };
    const { profile } = withSectors(before, [
      { id: 'smart_manufacturing', priority: 3, dirs, open: false, topics: [topic] },
    ]);
    expect(profile.sectors).toEqual([
      { id: 'smart_manufacturing', priority: 3, dirs, topics: [{ id: topic, dirs, evidence }] },
    ]);
  });

  it('that leaves a list empty says "none", which is an answer', () => {
    const { profile } = withWays(content, { modes: [], networks: [], character: [] });
    expect(profile.answered).toMatchObject({ modes: true, networks: true, character: true });
  });

  it('replaces a fact in its place, adds a new one at the end, and takes one out', () => {
    const other = { ...fact, key: 'port' };
    expect(withFact([fact, other], { ...fact, textEn: 'Larger' })[0]?.textEn).toBe('Larger');
    expect(withFact([fact], other).map((one) => one.key)).toEqual(['area', 'port']);
    expect(withoutFact([fact, other], 'area')).toEqual([other]);
  });
});

describe('the differences of two versions', () => {
  it('are none between equal ones, whatever the order of keys and lists', () => {
    const { profile } = content;
    const turned = {
      ...content,
      profile: {
        ...profile,
        modes: profile.modes.toReversed(),
        sectors: profile.sectors.toReversed().map(({ dirs, ...rest }) => ({ dirs, ...rest })),
      },
    };
    expect(hostDifferences(content, turned, [])).toEqual([]);
  });

  it('name what was added, removed and changed', () => {
    const after = withWays(
      withSectors(content, [
        {
          id: 'smart_manufacturing',
          priority: 1,
          dirs: { offer: true, seek: true },
          open: true,
          topics: [robotics?.id ?? 'sm_robotics'],
        },
      ]),
      { modes: ['pilot_project'], networks: content.profile.networks, character: [] },
    );
    const found = hostDifferences(content, { ...after, facts: [] }, [fact]);
    const told = found.map((one) => `${one.kind} ${'change' in one ? one.change : one.id}`);
    expect(told).toContain('sector green_petrochemical');
    expect(told).toContain('topic added');
    expect(told).toContain('mode added');
    expect(told).toContain('mode removed');
    expect(told).toContain('tag removed');
    expect(found.at(-1)).toEqual({ kind: 'fact', id: 'area', before: fact, after: null });
  });
});

describe('the forms of the host’s profile', () => {
  it('leave out what stands in a sector that is not ticked', () => {
    const parsed = parseForm(
      post({
        'sectors.life_health.priority': '2',
        'sectors.clean_energy.chosen': 'on',
        'sectors.clean_energy.priority': '3',
        'sectors.clean_energy.offer': 'on',
      }),
      hostSectorsInput,
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: { sectors: [{ id: 'clean_energy', priority: 3, dirs: { offer: true, seek: false } }] },
    });
  });

  it('ask for importance and direction of a ticked sector, each beside its field', () => {
    expect(parseForm(post({ 'sectors.life_health.chosen': 'on' }), hostSectorsInput)).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        fields: {
          'sectors.life_health.priority': [{ code: 'hostDesk.problem.priority' }],
          'sectors.life_health.direction': [{ code: 'hostDesk.problem.direction' }],
        },
      },
    });
  });

  it('refuse a source that is no web address, and a save without a reason', () => {
    const typed = {
      reason: ' ',
      group: 'basics',
      textZh: '面积大',
      textEn: 'Large',
      sourceZh: '年鉴',
      sourceEn: 'A book',
      sourceUrl: 'javascript:alert(1)',
    };
    const parsed = parseForm(post(typed), hostFactInput);
    expect(parsed).toMatchObject({ ok: false, failure: { code: 'invalid' } });
    if (parsed.ok || parsed.failure.code !== 'invalid') return;
    expect(Object.keys(parsed.failure.fields).sort()).toEqual(['reason', 'sourceUrl']);
  });
});
