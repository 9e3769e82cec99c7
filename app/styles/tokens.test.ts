import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const light = colours(css.indexOf(':root {'));
const darkBySystem = colours(css.indexOf(':root:not([data-theme="light"])'));
const darkBySetting = colours(css.indexOf(':root[data-theme="dark"]'));
const print = colours(css.indexOf('@media print'));

describe('colour tokens', () => {
  it('are the same whether the system or the reader asks for dark', () => {
    expect(darkBySystem.size).toBeGreaterThan(15);
    expect(darkBySetting).toEqual(darkBySystem);
  });

  it('have every dark and printed value set in light too', () => {
    for (const set of [darkBySystem, print]) {
      expect([...set.keys()].filter((name) => !light.has(name))).toEqual([]);
    }
  });

  it.each([
    ['light', light],
    ['dark', darkBySystem],
    ['print', print],
  ])('give text at least 4.5 : 1 and controls 3 : 1 in %s', (_, set) => {
    const dark = new Map([...light, ...set]);
    const on = (ground: string, name: string) => contrast(dark.get(name), dark.get(ground));
    for (const text of ['ink', 'muted', 'teal', 'lacquer', 'brass', 'acacia']) {
      expect(on('paper', text), text).toBeGreaterThanOrEqual(4.5);
      expect(on('field', text), `${text} in a field`).toBeGreaterThanOrEqual(4.5);
      expect(on('wash', text), `${text} in a selected row`).toBeGreaterThanOrEqual(4.5);
    }
    expect(on('sea', 'muted')).toBeGreaterThanOrEqual(4.5);
    expect(on('land', 'muted')).toBeGreaterThanOrEqual(4.5);
    expect(on('teal', 'on-fill')).toBeGreaterThanOrEqual(4.5);
    expect(on('score-4', 'on-fill')).toBeGreaterThanOrEqual(4.5);
    expect(on('paper', 'control')).toBeGreaterThanOrEqual(3);
    expect(on('paper', 'score-2')).toBeGreaterThanOrEqual(3);
  });
});

/** The `--name: #rrggbb` lines of the first block after an index. */
function colours(from: number): Map<string, string> {
  if (from < 0) throw new Error('block not found');
  const open = css.indexOf('{', css.startsWith('@media', from) ? css.indexOf('{', from) + 1 : from);
  const block = css.slice(open, css.indexOf('}', open));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [String(m[1]), String(m[2])]),
  );
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours. */
function contrast(a = '', b = ''): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
