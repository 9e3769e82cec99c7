import { describe, expect, it } from 'vitest';
import { compareNamespace } from './compare';

describe('comparing the two languages', () => {
  it('is content with texts that agree', () => {
    const en = { a: { b: '{count, plural, one {# city} other {# cities}} in {region}' } };
    const zh = { a: { b: '{region}共{count, number}个城市' } };
    expect(compareNamespace(en, zh)).toEqual([]);
  });

  it('names a key that one language lacks', () => {
    expect(compareNamespace({ a: 'Yes', c: { d: 'No' } }, { a: '是', e: '否' })).toEqual([
      'c.d: missing in zh-CN',
      'e: missing in en',
    ]);
  });

  it('names a parameter that one language lacks, also inside a choice', () => {
    const en = { a: '{side, select, city {For {name}} other {For us}}' };
    const zh = { a: '{side, select, city {致贵市} other {致我办}}' };
    expect(compareNamespace(en, zh)).toEqual(['a: {name} is missing in zh-CN']);
  });

  it('does without a number in Chinese that only chooses the English plural', () => {
    const zh = { a: '{names}与贵市没有关联' };
    const en = { a: '{names}, {count, plural, one {a sector} other {sectors}}, have no link' };
    expect(compareNamespace(en, zh)).toEqual([]);
    const shown = { a: '{names}: {count, plural, one {# sector} other {# sectors}} without link' };
    expect(compareNamespace(shown, zh)).toEqual(['a: {count} is missing in zh-CN']);
  });

  it('wants the same options and the same kind of a parameter', () => {
    const en = { a: '{side, select, city {A} other {B}}', b: '{on, date, long}' };
    const zh = { a: '{side, select, host {甲} other {乙}}', b: '{on}日' };
    expect(compareNamespace(en, zh)).toEqual([
      'a: {side} is one of city|other in en and one of host|other in zh-CN',
      'b: {on} is moment in en and text in zh-CN',
    ]);
  });

  it('refuses what is no message, no text, or empty', () => {
    const complaints = compareNamespace(
      { a: '{open', b: 3, c: 'Yes' },
      { a: '开', b: '三', c: ' ' },
    );
    expect(complaints).toHaveLength(3);
    expect(complaints[0]).toMatch(/^a: not a valid message in en/);
    expect(complaints.slice(1)).toEqual(['b: not a text in en', 'c: empty in zh-CN']);
  });
});
