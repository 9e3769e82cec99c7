import { describe, expect, it } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { rank } from './rank';
import { sentence } from './sentence';
import { type Standing, standingStatements, standingsOf } from './standing';
import { aCity, dalian, vectorCity } from './testing/builders';
import { rendered } from './testing/render';
import { MATCH_1_0 } from './weights';

describe('a standing', () => {
  const twin = (id: string) => aCity(id).withSector('clean_energy').build();
  const { ranked } = rank([vectorCity().build(), twin('a'), twin('b')], dalian(), taxonomy);
  const standings = standingsOf(ranked, MATCH_1_0);

  it('is the place among all, with how many share it', () => {
    expect(standings.get('vector')).toMatchObject({ position: 1, all: 3, tiedWith: 0 });
    expect(standings.get('a')).toMatchObject({ position: 2, all: 3, tiedWith: 1 });
    expect(standings.get('b')?.robustness).toEqual({ best: 2, worst: 2, inTop: 1 });
  });

  const readers = [
    { locale: 'en', city: 'Rostock', host: 'Dalian', perspective: 'host' },
    { locale: 'zh-CN', city: '罗斯托克', host: '大连', perspective: 'host' },
  ] as const;
  const say = (standing: Standing, reader: (typeof readers)[number]) =>
    standingStatements(standing).map((one) =>
      rendered(sentence('standing', one, reader), reader.locale),
    );
  const firm = { position: 3, all: 41, tiedWith: 0, robustness: { best: 2, worst: 5, inTop: 1 } };

  it('is told in a sentence, and how firm it is in another', () => {
    expect(say(firm, readers[0])).toEqual([
      'Rostock takes place 3 of 41.',
      'With each weight up to 30% higher or lower, the place lies between 2 and 5 in nine of ten draws, and among the best ten in 100% of all 256.',
    ]);
    expect(say(firm, readers[1])).toEqual([
      '罗斯托克在41座候选城市中列第3位。',
      '各项权重在上下30%范围内变动时，十组中至少九组位次在第2位至第5位之间；全部256组中有100%列入前十。',
    ]);
  });

  it('names a tie as one', () => {
    const tied = { ...firm, tiedWith: 2, robustness: null };
    expect(say(tied, readers[0])).toEqual([
      'Rostock shares place 3 of 41 with 2 other cities: a tie.',
    ]);
    expect(say(tied, readers[1])).toEqual(['罗斯托克与另外2座城市并列，在41座候选城市中列第3位。']);
  });
});
