import { describe, expect, it } from 'vitest';
import type { DocumentedStatement } from '@/lib/cities/documented-statement';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { documentedProfile } from './documented-profile';
import { explain } from './explain';
import { score } from './score';
import { dalian } from './testing/builders';

const page = (of: Partial<DocumentedStatement>): DocumentedStatement => ({
  sector: 'smart_manufacturing',
  topic: null,
  offer: true,
  seek: false,
  wording: 'advanced manufacturing roadshow',
  programme: 'IUC Asia',
  pageDate: '2019-09',
  url: 'https://www.iuc-asia.eu/',
  ...of,
});

describe('a profile from public programme pages', () => {
  it('joins the directions of a sector and keeps each page as documented evidence of its sub-topic', () => {
    const profile = documentedProfile('a', [
      page({}),
      page({ topic: 'sm_robotics', offer: false, seek: true, wording: 'robots' }),
      page({ topic: 'sm_robotics', offer: false, seek: true, pageDate: '2021-2023' }),
    ]);
    expect(profile.sectors).toEqual([
      {
        id: 'smart_manufacturing',
        priority: 2,
        dirs: { offer: true, seek: true },
        topics: [
          {
            id: 'sm_robotics',
            dirs: { offer: false, seek: true },
            evidence: [
              expect.objectContaining({ kind: 'documented', note: 'robots', source: 'IUC Asia' }),
              expect.objectContaining({ kind: 'documented', date: '2021-2023' }),
            ],
          },
        ],
      },
    ]);
  });

  it('is as old as its newest page, the end of a period counting', () => {
    const dated = (...dates: (string | null)[]) =>
      documentedProfile(
        'a',
        dates.map((pageDate) => page({ pageDate })),
      ).updatedAt;
    expect(dated('2019-09', '2021-2023')).toBe('2023');
    expect(dated('2023-06', '2018')).toBe('2023-06');
    expect(dated(null, 'spring of 2020')).toBeUndefined();
  });

  it('answers nothing but the sectors: everything else is a blank, not a no', () => {
    const result = score(documentedProfile('a', [page({})]), dalian(), taxonomy);
    expect(result.rankable).toBe(true);
    expect(explain(result).limits.map((one) => one.code)).toEqual(
      expect.arrayContaining(['unanswered_list', 'unanswered_readiness']),
    );
  });

  it('without any page has no sector and no place in an order', () => {
    expect(score(documentedProfile('a', []), dalian(), taxonomy).rankable).toBe(false);
  });
});
