import type { Locale } from './routing';

/** The language of a short text that was stored without one: Chinese as soon as it has a Chinese character. */
export const textLanguage = (text: string): Locale =>
  /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
