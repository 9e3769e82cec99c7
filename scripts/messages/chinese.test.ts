import { describe, expect, it } from 'vitest';
import { chineseComplaints } from './chinese';

describe('Chinese style', () => {
  it.each([
    ['来访申请已收到，我办将于5个工作日内答复。'],
    ['请填写电子邮箱地址，例如name@city.eu。'],
    ['此致\n敬礼！'],
    ['请下载PDF文件（约2 MB）。如有疑问，请联系我办。'],
    ['ESPO、WPSP'],
    ['English'],
    ['已向上级请示，请提交申请。'],
  ])('accepts %j', (words) => {
    expect(chineseComplaints([words])).toEqual([]);
  });

  it.each([
    ['Save draft', 'English words instead of Chinese'],
    ['查看 your city profile and evidence 页面', 'an English sentence within Chinese'],
    ['你的申请', '你: write 您 or no pronoun'],
    ['已提交,请等待', 'half-width punctuation after a Chinese character'],
    ['大连(中国)', 'half-width punctuation after a Chinese character'],
    ['共 3个城市', 'a space between a Chinese character and a digit or letter'],
    ['提交成功！', 'an exclamation mark'],
    ['请登陆', 'write 登录, 账号, 其他'],
    ['请核对后请提交', 'more than one 请 in a sentence'],
  ])('objects to %j', (words, complaint) => {
    expect(chineseComplaints([words])).toContain(complaint);
  });

  it('looks at the stretches between parameters on their own', () => {
    expect(chineseComplaints(['访问', '：', ' to ', '市'])).toEqual([]);
    expect(chineseComplaints([' of ', ''])).toEqual(['English words instead of Chinese']);
  });
});
