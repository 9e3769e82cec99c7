import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './build.mjs';
import { checkNode, isInstalled } from './install.mjs';

describe('Node.js', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s is new enough', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3'])('%s is too old, and the message says so', (version) => {
    expect(() => checkNode(version)).toThrow(`needs Node.js 20.19 or newer; this is ${version}`);
  });
});

describe('the installed packages', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/b-darwin': { version: '2.0.0', integrity: 'y', optional: true },
    },
  };
  const installed = (a: object) => ({ packages: { 'node_modules/a': a } });

  it('are those of the lock file, but for other platforms’', () => {
    expect(isInstalled(lock, installed({ version: '1.0.0', integrity: 'x' }))).toBe(true);
  });

  it('are not when one is missing, different, or nothing is known', () => {
    expect(isInstalled(lock, { packages: {} })).toBe(false);
    expect(isInstalled(lock, installed({ version: '1.0.1', integrity: 'x' }))).toBe(false);
    expect(isInstalled(lock, installed({ version: '1.0.0', integrity: 'z' }))).toBe(false);
    expect(isInstalled(lock, null)).toBe(false);
  });
});

describe('the files a build depends on', () => {
  it('are the sources, without tests, texts and what other commands make', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lianqiao-'));
    const write = (name: string) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), '');
    };
    const sources = ['app/page.tsx', 'lib/docs/model.ts', 'messages/en/a.json', 'next.config.js'];
    const others = [
      'README.md',
      'app/page.test.tsx',
      'node_modules/a.js',
      '.next/b.js',
      'docs/c.ts',
    ];
    for (const name of [...sources, ...others]) write(name);
    expect(sourceFiles(folder)).toEqual(sources);
    rmSync(folder, { recursive: true });
  });
});
