import { getFormatter, getTranslations } from 'next-intl/server';
import { PhoneOnly, Table } from '@/components/ui/table';
import type { Comparison } from '@/lib/matching/compare-matches';
import type { ComparisonWords } from './comparison-words';

type Props = {
  comparison: Comparison;
  scores: { one: number; other: number };
  words: ComparisonWords;
};

/** Points of both by factor, the difference, and what makes it; the differences add up to that of the scores. */
export async function ComparisonFactors({ comparison, scores, words }: Props) {
  const t = await getTranslations('comparison.factors');
  const m = await getTranslations('matching.factor');
  const format = await getFormatter();
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  const points = (value: number) => format.number(value, digits);
  const gap = (value: number) => format.number(value, { ...digits, signDisplay: 'exceptZero' });
  const figure = (name: string, text: string) => (
    <>
      <PhoneOnly>
        <span className="text-muted">{name} </span>
      </PhoneOnly>
      {text}
    </>
  );
  const cells = (row: { one: number; other: number; gap: number }) => ({
    one: figure(words.one, points(row.one)),
    other: figure(words.other, points(row.other)),
    gap: figure(t('difference'), gap(row.gap)),
  });
  return (
    <Table
      caption={t('caption', { one: words.one, other: words.other })}
      columns={[
        { key: 'factor', header: t('factor'), className: 'md:w-1/2' },
        { key: 'one', header: words.one, align: 'end' },
        { key: 'other', header: words.other, align: 'end', phone: 'joins' },
        { key: 'gap', header: t('difference'), align: 'end', phone: 'joins' },
      ]}
      rows={[
        ...comparison.factors.map((row) => ({
          key: row.factor,
          cells: {
            factor: (
              <>
                {m(`${row.factor}.name`)}
                {row.why.map((why) => {
                  const text = words.say(why);
                  return (
                    <span key={text} className="block font-normal text-muted text-small">
                      {text}
                    </span>
                  );
                })}
              </>
            ),
            ...cells(row),
          },
        })),
        {
          key: 'score',
          sum: true,
          cells: { factor: t('score'), ...cells({ ...scores, gap: comparison.gap }) },
        },
      ]}
    />
  );
}
