import { describe, expect, it } from 'vitest';
import { languageName, listed, namesInWords, sentences } from './lists';

describe('things in a row', () => {
  it('are parted by each language’s own mark', () => {
    expect(listed('en', ['English', 'German'])).toBe('English, German');
    expect(listed('zh-CN', ['英语', '德语'])).toBe('英语、德语');
  });

  it('that are people stand in a sentence', () => {
    expect(namesInWords('en', ['Ada', 'Bo', 'Cy'])).toBe('Ada, Bo and Cy');
    expect(namesInWords('zh-CN', ['艾达', '博', '西'])).toBe('艾达、博和西');
  });

  it('follow one another as sentences, in Chinese without a space', () => {
    expect(sentences('en', ['One.', null, 'Two.'])).toBe('One. Two.');
    expect(sentences('zh-CN', ['一。', '', '二。'])).toBe('一。二。');
  });
});

describe('a language', () => {
  it('is named in the page’s language', () => {
    expect(languageName('en', 'de')).toBe('German');
    expect(languageName('zh-CN', 'nb')).toBe('挪威语');
  });
});
