import { describe, expect, it } from 'vitest';
import { nameForms } from './names';

const leHavre = { name: 'Le Havre', nameZh: '勒阿弗尔', countryCode: 'FR' };
const unnamed = { name: 'Sisak', nameZh: null, countryCode: 'HR' };

describe('a city’s name', () => {
  it('comes first in the page’s language, with the other form marked', () => {
    expect(nameForms('en', leHavre)).toEqual({
      name: 'Le Havre',
      lang: 'fr',
      other: '勒阿弗尔',
      otherLang: 'zh-CN',
    });
    expect(nameForms('zh-CN', leHavre)).toEqual({
      name: '勒阿弗尔',
      other: 'Le Havre',
      otherLang: 'fr',
    });
  });

  it('stands alone, marked with its language, where there is no Chinese form', () => {
    expect(nameForms('zh-CN', unnamed)).toEqual({ name: 'Sisak', lang: 'hr' });
    expect(nameForms('en', unnamed)).toEqual({ name: 'Sisak', lang: 'hr' });
  });

  it('follows the region in countries of several languages', () => {
    const liege = { ...unnamed, countryCode: 'BE', admin1Name: 'Wallonia' };
    expect(nameForms('zh-CN', liege).lang).toBe('fr');
  });
});
