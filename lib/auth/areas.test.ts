import { describe, expect, it } from 'vitest';
import { isRoomOfArea } from './areas';

describe('a room of an area', () => {
  it.each(['/workspace', '/desk', '/admin', '/desk/team', '/admin/people', '/workspace/matches'])(
    '%s is known to everybody',
    (path) => {
      expect(isRoomOfArea(path)).toBe(true);
    },
  );

  it.each([
    '/desk/requests/0198c0de-0000-7000-8000-000000000000',
    '/workspace/matches/dalian',
    '/workspace/visits/new',
    '/print/match/LQ-M-2026-1111-1111-2',
    '/admin/cities/0198c0de-0000-7000-8000-000000000000',
    '/account',
    '/desk/',
  ])('%s may be about a record', (path) => {
    expect(isRoomOfArea(path)).toBe(false);
  });
});
