import { z } from 'zod';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { day } from '../content-schema';
import { isRankBand, type RankBand } from '../model';
import type { ChangeContent } from './model';

const band = z.custom<RankBand>(isRankBand).nullable();
const level = { band, formerBand: band };
const count = z.int().min(0);

const VALUES = {
  dates: z.strictObject({ startsOn: day, endsOn: day }),
  head: z.strictObject({ ...level, office: z.string(), elected: z.boolean().nullable() }),
  level: z.strictObject(level),
  size: z.strictObject({
    party: z.strictObject({
      officials: count,
      business: count,
      academia: count,
      press: count,
      interpreters: count,
    }),
  }),
  sectors: z.strictObject({ sectors: z.array(z.enum(SECTOR_IDS)) }),
};

const content = z.discriminatedUnion('point', [
  z.object({ point: z.literal('dates'), before: VALUES.dates, after: VALUES.dates }),
  z.object({ point: z.literal('head'), before: VALUES.head, after: VALUES.head }),
  z.object({ point: z.literal('level'), before: VALUES.level, after: VALUES.level }),
  z.object({ point: z.literal('size'), before: VALUES.size, after: VALUES.size }),
  z.object({ point: z.literal('sectors'), before: VALUES.sectors, after: VALUES.sectors }),
]);

/** A stored change, value for value. Throws on one out of shape: nothing but the commands has written it. */
export const changeContent = (stored: unknown): ChangeContent => content.parse(stored);
