import { expect, it } from 'vitest';
import { summariseInterests } from './interests';

const said = (topicId: string | null, offer: boolean, seek: boolean) => ({
  cityKey: 'g1',
  sectorId: 'digital_economy',
  topicId,
  offer,
  seek,
  wording: 'x',
  programme: 'IURC China',
  pageDate: '2023',
  url: 'https://example.org',
});

it('joins what several pages say about one sector of a city', () => {
  expect(summariseInterests([said(null, true, false), said('de_cloud', false, true)])).toEqual([
    { cityKey: 'g1', sectorId: 'digital_economy', priority: 2, offer: true, seek: true },
  ]);
});
