import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { topicsOf } from '@/lib/taxonomy/taxonomy';
import type { SectorInterest } from '../model';
import type { SectorChoice } from './edits';

/** What an address holds for a draft without any sector. */
const NONE = 'none';

/**
 * Chosen sectors as one short text for an address: `new_energy_vehicle.3.os.5~…`, that is the sector, its importance, the
 * directions (`o` offer, `s` seek, `a` all sub-topics welcome), and the named sub-topics as bits of a hexadecimal number in
 * the order of the taxonomy.
 */
export function writeSectorsDraft(choices: readonly SectorChoice[]): string {
  const parts = choices.map(({ id, priority, dirs, open, topics }) => {
    const letters = [dirs.offer ? 'o' : '', dirs.seek ? 's' : '', open ? 'a' : ''].join('');
    const bits = topicsOf(id).reduce(
      (sum, topic, index) => sum + (topics.includes(topic.id) ? 2 ** index : 0),
      0,
    );
    return [id, priority, letters, bits.toString(16)].join('.');
  });
  return parts.length === 0 ? NONE : parts.join('~');
}

/** Reads such a text back; null for anything `writeSectorsDraft` cannot have written. */
export function readSectorsDraft(text: unknown): SectorChoice[] | null {
  if (typeof text !== 'string') return null;
  if (text === NONE) return [];
  const choices = text.split('~', SECTOR_IDS.length + 1).map(readChoice);
  const read = choices.filter((one) => one !== null);
  return read.length === choices.length && writeSectorsDraft(read) === text ? read : null;
}

const CHOICE = /^([a-z_]{1,40})\.([123])\.([osa]{1,3})\.([0-9a-f]{1,8})$/;

function readChoice(part: string): SectorChoice | null {
  const [, sector, priority, letters = '', bits = ''] = CHOICE.exec(part) ?? [];
  const id = SECTOR_IDS.find((one) => one === sector);
  const dirs = { offer: letters.includes('o'), seek: letters.includes('s') };
  if (!id || !(dirs.offer || dirs.seek)) return null;
  const chosen = Number.parseInt(bits, 16);
  return {
    id,
    priority: Number(priority) as SectorChoice['priority'],
    dirs,
    open: letters.includes('a'),
    topics: topicsOf(id)
      .filter((_, index) => Math.floor(chosen / 2 ** index) % 2 === 1)
      .map((topic) => topic.id),
  };
}

/** A page of the host's profile with a draft, and the version it was made from. */
export const sectorsDraftPath = (
  page: 'sectors' | 'effect',
  { base, sectors }: { base: number; sectors: readonly SectorChoice[] },
): string =>
  `/desk/profile/${page}?${new URLSearchParams({ base: String(base), draft: writeSectorsDraft(sectors) })}`;

/** The draft an address carries, or null where it carries none that can be read. */
export function draftIn(
  query: Record<string, string | string[] | undefined>,
): { base: number; sectors: SectorChoice[] } | null {
  const sectors = readSectorsDraft(query.draft);
  const base = typeof query.base === 'string' && /^\d{1,9}$/.test(query.base) ? query.base : null;
  return sectors && base !== null ? { base: Number(base), sectors } : null;
}

/** What the sectors of a profile would be typed as. */
export const choicesOf = (sectors: readonly SectorInterest[]): SectorChoice[] =>
  sectors.map(({ id, priority, dirs, open = false, topics }) => ({
    id,
    priority,
    dirs,
    open,
    topics: topics.map((topic) => topic.id),
  }));
