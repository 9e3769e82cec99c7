import { describe, expect, it } from 'vitest';
import { openPlaceholders } from './placeholders';

const texts = {
  addresseeEn: 'To the Deputy Mayor',
  addresseeZh: '副市长阁下',
  textEn: 'Dear Deputy Mayor,',
  textZh: '尊敬的副市长阁下：',
  signatureEn: 'Director',
  signatureZh: '主任（2027）',
};

describe('the placeholders of a letter', () => {
  it('are none in a letter that is filled in, whatever its brackets and numbers', () => {
    expect(openPlaceholders({ ...texts, textZh: '编号〔2027〕14号' })).toEqual([]);
  });

  it('are found in every text, in both kinds of brackets, each once', () => {
    const open = { ...texts, textEn: 'Dear [name], [name]', signatureZh: '［签署人］ ××' };
    expect(openPlaceholders(open)).toEqual(['[name]', '［签署人］', '××']);
  });
});
