import { createTranslator } from 'next-intl';
import type { TaxonomyLocale } from '@/lib/taxonomy/model';
import en from '@/messages/en/matching.json';
import zh from '@/messages/zh-CN/matching.json';

type Sentence = { code: string; params: Record<string, string | number> };

/** Puts a sentence into words; a missing key or parameter is thrown. */
export function rendered({ code, params }: Sentence, locale: TaxonomyLocale): string {
  const translator = createTranslator({
    locale,
    messages: { matching: locale === 'en' ? en : zh } as Record<string, unknown>,
    onError: (error) => {
      throw error;
    },
  });
  return (translator as (code: string, params: Sentence['params']) => string)(code, params);
}
