import 'server-only';
import { randomUUID } from 'node:crypto';
import type { WriteContext } from '@/lib/actions/context';
import type { HostFact } from '@/lib/hosts/portrait/model';
import { ok, type Result, refuse } from '@/lib/result';
import {
  type SectorChoice,
  type WaysChoice,
  withFact,
  withoutFact,
  withSectors,
  withWays,
} from '../edits';
import type { HostFactInput } from '../schema';
import { type Published, publishHost } from './publish-host';

type Save = { base: number; reason: string };

/** Publishes what the host offers and seeks, sector by sector. */
export const saveHostSectors = (
  context: WriteContext,
  { sectors, ...save }: Save & { sectors: SectorChoice[] },
): Promise<Result<Published>> =>
  publishHost(context, save, (content) => ok(withSectors(content, sectors)));

/** Publishes how the host wants to work together, its networks and its urban character. */
export const saveHostWays = (
  context: WriteContext,
  { base, reason, ...ways }: Save & WaysChoice,
): Promise<Result<Published>> =>
  publishHost(context, { base, reason }, (content) => ok(withWays(content, ways)));

/**
 * Publishes a new fact, a new wording of one that is there, or the profile without it. From the first edit on the facts are
 * the office's own: an import no longer changes them.
 */
export const saveHostFact = (
  context: WriteContext,
  { base, reason, ...input }: HostFactInput,
): Promise<Result<Published>> =>
  publishHost(context, { base, reason }, (content, imported) => {
    const facts = content.facts ?? imported;
    const old = facts.find((one) => one.key === input.key);
    if (input.key !== undefined && !old) return refuse({ code: 'not_found' });
    const next =
      input.remove && old ? withoutFact(facts, old.key) : withFact(facts, toFact(input, old));
    return ok({ ...content, facts: next });
  });

function toFact(
  input: Omit<HostFactInput, 'base' | 'reason'>,
  old: HostFact | undefined,
): HostFact {
  const { group, sector, lead, textZh, textEn, year, uncertain } = input;
  const { sourceZh, sourceEn, sourceUrl, uncertainZh, uncertainEn } = input;
  return {
    key: old?.key ?? `desk-${randomUUID()}`,
    group,
    sector: sector === '' ? null : sector,
    lead,
    textZh,
    textEn,
    year: year || null,
    uncertain,
    uncertainZh: (uncertain && uncertainZh) || null,
    uncertainEn: (uncertain && uncertainEn) || null,
    source: {
      id: old?.source.id ?? '',
      titleZh: sourceZh,
      titleEn: sourceEn,
      url: sourceUrl || null,
    },
  };
}
