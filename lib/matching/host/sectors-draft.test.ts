import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseForm } from '@/lib/actions/parse-form';
import { PRIORITIES, SECTOR_IDS } from '@/lib/taxonomy/ids';
import { topicsOf } from '@/lib/taxonomy/taxonomy';
import { dalian } from '../testing/builders';
import type { SectorChoice } from './edits';
import { publishSectorsInput } from './schema';
import {
  choicesOf,
  draftIn,
  readSectorsDraft,
  sectorsDraftPath,
  writeSectorsDraft,
} from './sectors-draft';

const aChoice = (id: SectorChoice['id']) =>
  fc
    .record({
      priority: fc.constantFrom(...PRIORITIES),
      dirs: fc.constantFrom(
        { offer: true, seek: false },
        { offer: false, seek: true },
        { offer: true, seek: true },
      ),
      open: fc.boolean(),
      topics: fc.subarray(topicsOf(id).map((topic) => topic.id)),
    })
    .map((answers): SectorChoice => ({ id, ...answers }));

const drafts = fc
  .subarray([...SECTOR_IDS])
  .chain((ids) => fc.tuple(...ids.map(aChoice)) as fc.Arbitrary<SectorChoice[]>);

describe('a draft of sectors as a text', () => {
  it('comes back as it was, in an address too', () => {
    fc.assert(
      fc.property(drafts, fc.nat({ max: 9_999 }), (sectors, base) => {
        expect(readSectorsDraft(writeSectorsDraft(sectors))).toEqual(sectors);
        const address = new URL(sectorsDraftPath('effect', { base, sectors }), 'http://x');
        expect(draftIn(Object.fromEntries(address.searchParams))).toEqual({ base, sectors });
      }),
    );
  });

  it('stays short enough for any address, with every sector and sub-topic', () => {
    const all = SECTOR_IDS.map(
      (id): SectorChoice => ({
        id,
        priority: 3,
        dirs: { offer: true, seek: true },
        open: true,
        topics: topicsOf(id).map((topic) => topic.id),
      }),
    );
    expect(sectorsDraftPath('effect', { base: 1, sectors: all }).length).toBeLessThan(600);
  });

  it.each([
    '',
    'no_such_sector.3.os.0',
    'life_health.4.os.0',
    'life_health.3.a.0',
    'life_health.3.so.0',
    'life_health.3.os.ffffffff',
    'life_health.3.os.00',
    'life_health.３.os.0',
    'life_health.3.os.0~life_health',
    '__proto__.3.os.0',
  ])('is none when it reads “%s”', (text) => {
    expect(readSectorsDraft(text)).toBeNull();
    expect(draftIn({ base: '1', draft: text })).toBeNull();
  });

  it('is none without a version it was made from', () => {
    for (const base of [undefined, '-1', '1e3', ['1', '2']]) {
      expect(draftIn({ base, draft: 'none' })).toBeNull();
    }
  });

  it('begins with what is published', () => {
    const { sectors } = dalian();
    expect(choicesOf(sectors).map(({ id, priority, open }) => ({ id, priority, open }))).toEqual(
      sectors.map(({ id, priority, open = false }) => ({ id, priority, open })),
    );
  });
});

describe('publishing a draft of sectors', () => {
  const errorsOf = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const parsed = parseForm(form, publishSectorsInput);
    return parsed.ok || parsed.failure.code !== 'invalid' ? {} : parsed.failure.fields;
  };

  it('says so when the draft cannot be read', () => {
    expect(errorsOf({ base: '1', reason: 'why', draft: 'life_health.9.o.0' })).toEqual({
      draft: [{ code: 'hostDesk.problem.draft' }],
    });
  });

  it('asks for a reason', () => {
    expect(errorsOf({ base: '1', reason: ' ', draft: 'none' })).toEqual({
      reason: [{ code: 'errors.field.required' }],
    });
  });
});
