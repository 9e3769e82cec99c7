import fc from 'fast-check';
import { PRIORITIES, SECTOR_IDS } from '@/lib/taxonomy/ids';
import { type HostNeeds, type PlaceFacts, SIGNAL_SECTORS, SITE_SECTORS, STANDINGS } from '../model';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = <K extends string, T>(keys: readonly K[], value: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, fc.Arbitrary<T>>, {
    requiredKeys: [],
  });

/** Any city: each fact known, known to be bad, or not known. */
export const somePlace = fc.record({
  id: fc.string({ minLength: 1, maxLength: 8 }),
  signals: some(SIGNAL_SECTORS, maybe(fc.double({ min: 0, max: 1, noNaN: true }))),
  standing: maybe(fc.constantFrom(...STANDINGS)),
  coastal: maybe(fc.boolean()),
  seaport: maybe(fc.boolean()),
  sites: some(SITE_SECTORS, maybe(fc.boolean())),
}) as fc.Arbitrary<PlaceFacts>;

/** Any host: sectors may repeat, and may have no statistic. */
export const someHostNeeds: fc.Arbitrary<HostNeeds> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 8 }),
  sectors: fc.array(
    fc.record({ id: fc.constantFrom(...SECTOR_IDS), priority: fc.constantFrom(...PRIORITIES) }),
    { maxLength: 8 },
  ),
  standing: fc.constantFrom('national', 'regional', 'district'),
  coastal: fc.boolean(),
  seaport: fc.boolean(),
});
