import { describe, expect, it } from 'vitest';
import { wishedSites } from './wished-sites';

const QUAY = { id: 'quay', nameEn: 'Quay', nameZh: '码头', capacity: 8 };
const PARK = { id: 'park', nameEn: 'Park', nameZh: '园区', capacity: null };
const offered = [{ ...QUAY, kind: 'port', minutes: 60 }];

describe('the sites a city wishes to see', () => {
  it('are kept as the host shows them now, each once, in the order in which they were ticked', () => {
    const before = [{ ...QUAY, nameEn: 'Old quay', capacity: 4 }];
    expect(wishedSites(['quay', 'quay'], offered, before)).toEqual([QUAY]);
    expect(wishedSites([], offered, before)).toEqual([]);
  });

  it('stay as they were chosen when the host no longer shows them', () => {
    expect(wishedSites(['park', 'quay'], offered, [PARK])).toEqual([PARK, QUAY]);
  });

  it('are none that the city was never shown', () => {
    expect(wishedSites(['quay', 'park'], offered, [])).toBeNull();
  });
});
