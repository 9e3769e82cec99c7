import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cityProfile, hostProfile } from '@/lib/matching/profile-schema';
import { climbLadder, LADDER } from './ladder';

const result = climbLadder();

describe('the ladder', () => {
  it.each(result.rungs)('$id: $because', ({ first, second, verdict }) => {
    if (verdict === 'equal') expect(first).toBe(second);
    else expect(first).toBeGreaterThan(second);
  });

  it('has at least 24 orderings, each with a name of its own', () => {
    expect(LADDER.length).toBeGreaterThanOrEqual(24);
    expect(new Set(LADDER.map(({ id }) => id)).size).toBe(LADDER.length);
  });

  it('is published with its scores and reasons', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../../docs/evaluation.md'), 'utf8');
    for (const { id, verdict, first, second, because } of result.rungs) {
      const scores = `${first.toFixed(2)} ${verdict === 'equal' ? '=' : '>'} ${second.toFixed(2)}`;
      expect(page).toContain(`| ${id} | ${scores} | ${because} |`);
    }
  });

  it('uses only profiles that the site would accept', () => {
    for (const { host, first, second } of LADDER) {
      hostProfile.parse(host);
      cityProfile.parse(first);
      cityProfile.parse(second);
    }
  });

  it('tells the model apart from rules that are too simple', () => {
    const share = Object.fromEntries(result.accuracy.map(({ method, share }) => [method, share]));
    expect(share['match-1.0']).toBe(1);
    for (const method of ['without_gate', 'themes_alone', 'sector_overlap']) {
      expect(share[method]).toBeLessThan(1);
    }
  });
});
