import { describe, expect, it } from 'vitest';
import type { StoredStatement } from '../documented-statement';
import { openStatements, withStatements } from './documented';
import { A_PROOF, aSector } from './testing/contents';

const aStatement = (given: Partial<StoredStatement> = {}): StoredStatement => ({
  id: crypto.randomUUID(),
  sector: 'digital_economy',
  topic: 'de_smart_city',
  offer: true,
  seek: true,
  wording: 'smart city',
  programme: 'IURC China',
  pageDate: '2021-2023',
  url: 'https://iurc.example/page',
  ...given,
});

describe('a documented statement that a city makes its own', () => {
  it('ticks the sector, unfinished, with the sub-topic and its page as the proof', () => {
    expect(withStatements([], [aStatement({ seek: false })])).toEqual([
      {
        id: 'digital_economy',
        priority: null,
        offer: true,
        seek: false,
        topics: [
          {
            id: 'de_smart_city',
            proof: { url: 'https://iurc.example/page', note: 'smart city', date: '2023' },
          },
        ],
      },
    ]);
  });

  it('adds to what the city has answered and changes none of it', () => {
    const own = aSector('digital_economy', {
      priority: 3,
      offer: true,
      topics: { de_smart_city: A_PROOF },
    });
    const other = aSector('life_health');
    const [sector, last] = withStatements(
      [other, own],
      [aStatement(), aStatement({ topic: 'de_cloud', pageDate: null })],
    );
    expect(sector).toMatchObject({ id: 'digital_economy', priority: 3, offer: true, seek: true });
    expect(sector?.topics.map(({ id }) => id)).toEqual(['de_smart_city', 'de_cloud']);
    expect(sector?.topics[0]?.proof).toEqual(A_PROOF);
    expect(sector?.topics[1]?.proof.date).toBe('');
    expect(last).toEqual(other);
  });

  it('is asked about until the profile says it', () => {
    const [topic, sector] = [aStatement(), aStatement({ topic: null })];
    expect(openStatements([topic, sector], [])).toEqual([topic, sector]);
    expect(openStatements([topic, sector], [aSector('digital_economy')])).toEqual([topic]);
    expect(openStatements([topic, sector], withStatements([], [topic]))).toEqual([]);
  });

  it('never brings in a proof the form would refuse', () => {
    const odd = aStatement({
      url: 'http://old.example/',
      pageDate: 'spring',
      wording: '长'.repeat(900),
    });
    const proof = withStatements([], [odd])[0]?.topics[0]?.proof;
    expect(proof).toEqual({ url: '', date: '', note: '长'.repeat(400) });
  });
});
