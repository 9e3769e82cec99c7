import { describe, expect, it } from 'vitest';
import { readInput } from '@/prisma/import/input';
import { buildPlaces } from '@/prisma/import/places';
import { chineseCity, titleCase } from './wording';

describe('a title somebody is addressed by', () => {
  it('has capitals, save in the small words', () => {
    expect(titleCase('deputy mayor of Ulm for the port')).toBe('Deputy Mayor of Ulm for the Port');
    expect(titleCase('mayor’s adviser')).toBe('Mayor’s Adviser');
  });

  it.each([
    ['maire d’arrondissement', 'Maire d’arrondissement'],
    ["adjointe au maire de l'île", "Adjointe au Maire de l'île"],
    ['vice-président du conseil', 'Vice-Président du Conseil'],
    ['assessore dell’ambiente', 'Assessore dell’ambiente'],
    ['delegate of André', 'Delegate of André'],
    ['département head', 'Département Head'],
  ])('leaves the small words of its own language small: %s', (office, written) => {
    expect(titleCase(office)).toBe(written);
  });
});

describe('a city in a Chinese letter', () => {
  it.each([
    ['哥德堡', '哥德堡市（Name）'],
    ['卢森堡市', '卢森堡市（Name）'],
    ['不来梅州', '不来梅州（Name）'],
    ['特伦德拉格郡', '特伦德拉格郡（Name）'],
    ['巴克乌县', '巴克乌县（Name）'],
    ['卡斯蒂利亚-莱昂自治区', '卡斯蒂利亚-莱昂自治区（Name）'],
    ['卢布尔雅那城市区域', '卢布尔雅那城市区域（Name）'],
    ['绿山城', '绿山城（Name）'],
    ['克卢日-纳波卡', '克卢日-纳波卡市（Name）'],
  ])('says its level once: %s', (nameZh, written) => {
    expect(chineseCity({ name: 'Name', nameZh })).toBe(written);
  });

  it.each([
    ['示例口岸（演示城市）', '示例口岸市（演示城市）（Name）'],
    ['样板市（演示城市）', '样板市（演示城市）（Name）'],
    ['德里（伦敦德里）', '德里市（伦敦德里）（Name）'],
    ['不来梅州(演示)', '不来梅州(演示)（Name）'],
  ])('says it before a note in brackets: %s', (nameZh, written) => {
    expect(chineseCity({ name: 'Name', nameZh })).toBe(written);
  });

  it('stands under its own name where no Chinese one is known', () => {
    expect(chineseCity({ name: 'Mänttä-Vilppula', nameZh: null })).toBe('Mänttä-Vilppula');
  });
});

describe('the Chinese names the import reads', () => {
  const places = buildPlaces(readInput(), { includeXk: false }).filter(
    ({ nameZh, countryCode }) => nameZh !== null && countryCode !== 'CN',
  );
  const names = (some: typeof places) => some.map(({ nameZh }) => nameZh).sort();

  it('all say their level once, and end with the original name', () => {
    for (const { name, nameZh } of places) {
      const written = chineseCity({ name, nameZh });
      expect(written).toMatch(/^[\p{Script=Han}·-]+(?:（[\p{Script=Han}]+）)?（[^（）]+）$/u);
      expect(written).not.toMatch(/市市|州市|郡市|区市|县市|省市|城市（/);
    }
  });

  it('say no level in lists, save these; prisma/data/README.md tells why', () => {
    const odd = places.filter(
      ({ level, nameZh }) => level === 'city' && /(?:[市州郡区县省镇]|区域)$|（/.test(nameZh ?? ''),
    );
    expect(names(odd)).toEqual(['卢森堡市', '德里（伦敦德里）', '韦林花园市']);
  });

  it('say the level of everything that is no city', () => {
    const open = places.filter(
      ({ level, nameZh }) => level !== 'city' && chineseCity({ name: '', nameZh }).includes('市（'),
    );
    expect(names(open)).toEqual([]);
  });
});
