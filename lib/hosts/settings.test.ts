import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, hostSettings } from './settings';

describe('settings of a host', () => {
  it('are the published defaults where the host has set nothing', () => {
    expect(hostSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(hostSettings(null)).toEqual(DEFAULT_SETTINGS);
  });

  it('change one number and keep the others', () => {
    const settings = hostSettings({ hold: 5, firstAnswer: { leader: 7, deputy: 7, expert: 3 } });
    expect(settings.hold).toBe(5);
    expect(settings.firstAnswer.expert).toBe(3);
    expect(settings.leadTime).toEqual(DEFAULT_SETTINGS.leadTime);
  });

  it('refuse a stored value out of shape instead of counting with it', () => {
    expect(() => hostSettings({ hold: '15' })).toThrow();
    expect(() => hostSettings({ firstAnswer: { leader: 7 } })).toThrow();
    expect(() => hostSettings({ closeAfter: -1 })).toThrow();
  });
});
