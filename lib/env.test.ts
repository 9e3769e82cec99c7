import { describe, expect, it } from 'vitest';
import { readSettings } from './env';

const least = {
  DATABASE_URL: 'postgresql://app@localhost:5432/lianqiao',
  NEXTAUTH_URL: 'https://lianqiao.example/ignored/path',
  NEXTAUTH_SECRET: 'x'.repeat(32),
};

describe('settings', () => {
  it('fill in defaults and keep only the origin of the public address', () => {
    const read = readSettings({ ...least, SMTP_URL: '' });
    expect(read).toMatchObject({
      NEXTAUTH_URL: 'https://lianqiao.example',
      DEMO: 'off',
      TRUSTED_PROXY_HOPS: 0,
      SMTP_URL: undefined,
    });
  });

  it('name every wrong setting at once', () => {
    const wrong = { ...least, NEXTAUTH_SECRET: 'short', DEMO: 'yes', DATABASE_URL: 'mysql://x/y' };
    expect(() => readSettings(wrong)).toThrow(/DATABASE_URL[\s\S]*NEXTAUTH_SECRET[\s\S]*DEMO/);
  });
});
