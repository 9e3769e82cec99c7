import { describe, expect, it } from 'vitest';
import { assignSlugs, citySlug, isSlug } from './slug';

const place = (key: string, name: string, countryCode: string, region: string | null = null) => ({
  key,
  name,
  countryCode,
  region,
});
const eregli = [
  place('g1', 'Ereğli', 'TR', 'Konya'),
  place('g2', 'Ereğli', 'TR', 'Zonguldak Province'),
];
const none = new Map<string, string>();

it('is the name in ASCII and the country code', () => {
  expect(citySlug('Rostock', 'DE')).toBe('rostock-de');
  expect(citySlug("L'Hospitalet de Llobregat", 'ES')).toBe('lhospitalet-de-llobregat-es');
  expect(citySlug('Halle (Saale)', 'DE')).toBe('halle-saale-de');
});

describe('two cities of one name', () => {
  it('in one country each get their region', () => {
    expect([...assignSlugs(eregli, none, new Set()).values()]).toEqual([
      'eregli-konya-tr',
      'eregli-zonguldak-province-tr',
    ]);
  });

  it('in two countries need no region', () => {
    const slugs = assignSlugs(
      [place('g1', 'Valencia', 'ES'), place('g2', 'Valencia', 'PT')],
      none,
      new Set(),
    );
    expect([...slugs.values()]).toEqual(['valencia-es', 'valencia-pt']);
  });

  it('in one region get a number', () => {
    const twins = [place('g1', 'Nova', 'PT', 'Porto'), place('g2', 'Nova', 'PT', 'Porto')];
    expect([...assignSlugs(twins, none, new Set()).values()]).toEqual([
      'nova-porto-pt',
      'nova-porto-2-pt',
    ]);
  });
});

describe('a slug once given', () => {
  it('stays when the name changes or a namesake arrives', () => {
    const existing = new Map([['g1', 'eregli-tr']]);
    expect(assignSlugs(eregli, existing, new Set())).toEqual(
      new Map([
        ['g1', 'eregli-tr'],
        ['g2', 'eregli-zonguldak-province-tr'],
      ]),
    );
  });

  it('is never given to another city', () => {
    const slugs = assignSlugs([place('g9', 'Rostock', 'DE', 'MV')], none, new Set(['rostock-de']));
    expect(slugs.get('g9')).toBe('rostock-mv-de');
  });

  it('may be fixed by hand and is then respected by the others', () => {
    const slugs = assignSlugs(
      [place('g1', 'Alentejo', 'PT', 'Évora'), { ...place('s', 'X', 'PT'), slug: 'alentejo-pt' }],
      none,
      new Set(),
    );
    expect(slugs.get('s')).toBe('alentejo-pt');
    expect(slugs.get('g1')).toBe('alentejo-evora-pt');
  });
});

it('knows what cannot be a slug', () => {
  expect(isSlug('rostock-de')).toBe(true);
  for (const text of ['', 'Rostock', 'a b', '\u0000', '../etc', 'a'.repeat(201)]) {
    expect(isSlug(text)).toBe(false);
  }
});
