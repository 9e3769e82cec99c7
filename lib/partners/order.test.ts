import { describe, expect, it } from 'vitest';
import { score } from '@/lib/matching/score';
import { aCity, aHost, OFFER, SEEK } from '@/lib/matching/testing/builders';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { meetingsOf } from './meetings';
import { NO_CONTACTS, type Partner } from './model';
import { linesOf, sortLines, sortPartners } from './order';

const host = aHost()
  .withSector('life_health', { dirs: SEEK })
  .withSector('clean_energy', { dirs: SEEK })
  .build();

function partner(name: string, countryCode: string, city: ReturnType<typeof aCity>): Partner {
  const profile = city.build();
  const match = { ...score(profile, host, taxonomy), id: name, position: 1, tied: false };
  return {
    city: {
      id: name,
      slug: name.toLowerCase(),
      name,
      nameZh: null,
      level: 'city',
      countryCode,
      admin1Name: null,
      demo: false,
      evidence: 'declared',
      version: 1,
      profile,
      stage: { code: 'none' },
    },
    match,
    meetings: meetingsOf(match),
    contacts: NO_CONTACTS,
  };
}

// by score, as the query gives them
const both = partner(
  'Örebro',
  'SE',
  aCity().withSector('life_health', { dirs: OFFER }).withSector('clean_energy', { dirs: SEEK }),
);
const health = partner('Ulm', 'DE', aCity().withSector('life_health', { dirs: SEEK }));
const other = partner('Aachen', 'DE', aCity().withSector('culture_tourism'));
const all = [both, health, other];
const names = (rows: readonly { city: { name: string } }[]) => rows.map(({ city }) => city.name);

describe('the order of the map', () => {
  it('is that of the score, of names, or of countries and names, as the language sorts them', () => {
    expect(names(sortPartners(all, 'score', 'en'))).toEqual(['Örebro', 'Ulm', 'Aachen']);
    expect(names(sortPartners(all, 'name', 'en'))).toEqual(['Aachen', 'Örebro', 'Ulm']);
    expect(names(sortPartners(all, 'country', 'en'))).toEqual(['Aachen', 'Ulm', 'Örebro']);
  });

  it('is that of a sector, in which a city that names it alone stands before one that does not', () => {
    expect(names(sortPartners(all, 'clean_energy', 'en'))[0]).toBe('Örebro');
    expect(names(sortPartners(all, 'culture_tourism', 'en'))).toEqual(['Aachen', 'Örebro', 'Ulm']);
  });
});

describe('the order of the list', () => {
  const lines = all.flatMap(linesOf);

  it('has every cell once, whatever it is sorted by', () => {
    for (const sort of ['strength', 'score', 'name', 'country', 'sector'] as const) {
      expect(sortLines(lines, sort, 'zh-CN')).toHaveLength(lines.length);
    }
    expect(lines).toHaveLength(4);
  });

  it('puts the strongest link first and what has no strength last', () => {
    const strengths = sortLines(lines, 'strength', 'en').map(({ meeting }) => meeting.strength);
    expect(strengths).toEqual([50, 20, 20, null]);
  });
});
