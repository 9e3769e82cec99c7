import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { SECTION_IDS } from '../profile/model';
import { anchorName, anchorValue, readAnchor, remarkFields } from './remark-anchors';
import { isAbout } from './remarks';

const all = SECTION_IDS.flatMap((section) =>
  [null, ...remarkFields(section)].map((field) => ({ section, field })),
);

describe('anchors of remarks', () => {
  it('come back from the form as they went into it', () => {
    for (const anchor of all) expect(readAnchor(anchorValue(anchor))).toEqual(anchor);
  });

  it('have a name in both languages', async () => {
    for (const locale of locales) {
      const t = await translator(locale);
      for (const anchor of all) {
        expect(anchorName(anchor, locale, t)).not.toMatch(/^$|profile\.|undefined/);
      }
    }
  });

  it('are refused where no section or field is called so', () => {
    for (const value of ['', 'people', 'basics:', 'basics:sectors', 'ways:website', ':name']) {
      expect(readAnchor(value)).toBeNull();
    }
  });
});

describe('isAbout', () => {
  it('finds the changes of a field, and all changes of a section remarked on as a whole', () => {
    const mode = { section: 'ways', kind: 'mode', id: 'official_visit' } as const;
    expect(isAbout({ section: 'ways', field: 'modes' }, mode)).toBe(true);
    expect(isAbout({ section: 'ways', field: 'networks' }, mode)).toBe(false);
    expect(isAbout({ section: 'ways', field: null }, mode)).toBe(true);
    expect(isAbout({ section: 'basics', field: null }, mode)).toBe(false);
  });

  it('tells a sector from its sub-topics', () => {
    const topic = { section: 'sectors', kind: 'topic', id: 'nev_charging' } as const;
    expect(isAbout({ section: 'sectors', field: 'topics.nev_charging' }, topic)).toBe(true);
    expect(isAbout({ section: 'sectors', field: 'sectors.new_energy_vehicle' }, topic)).toBe(false);
  });
});
