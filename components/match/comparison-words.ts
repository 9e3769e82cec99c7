import 'server-only';
import { translator } from '@/lib/i18n/translate';
import { type ComparisonReader, comparisonSentence, type Statement } from '@/lib/matching/sentence';

/** Everything needed to put two matches into words for one reader. */
export type ComparisonWords = ComparisonReader & {
  say: (statement: Statement & { side?: 'one' | 'other' }) => string;
};

/** Words for a desk about two cities, or for a city about two hosts. */
export async function comparisonWords(reader: ComparisonReader): Promise<ComparisonWords> {
  const t = await translator(reader.locale);
  return {
    ...reader,
    say: (statement) => {
      const { code, params } = comparisonSentence(statement, reader);
      return t(code, params);
    },
  };
}
