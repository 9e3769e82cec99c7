import 'server-only';
import { db } from '@/lib/db/client';
import { type Day, dayIn } from '../day';
import { getHost, type HostSummary, listHosts } from '../queries';
import { DEFAULT_SETTINGS, type HostSettings } from '../settings';
import { readSettings } from './read-rules';

/** The numbers and rules by which visits are received, as anybody may read them. */
export type PublishedRules = {
  /** Whose they are; null while no host receives visits, when they are the defaults. */
  host: HostSummary | null;
  /** Other hosts, whose rules can be read instead. */
  others: HostSummary[];
  /** The published version in force and the day of its publication at the host; null while none has been published. */
  version: { number: number; since: Day } | null;
  /** What the host treats as sensitive is its own business and left out. */
  settings: HostSettings;
};

/** The rules in force at this host; at the one that has longest been here when the address names none that is known. */
export async function getPublishedRules(slug: unknown): Promise<PublishedRules> {
  const hosts = await listHosts();
  const named = typeof slug === 'string' ? await getHost(slug) : null;
  const host = named ?? hosts[0] ?? null;
  if (!host) return { host, others: [], version: null, settings: DEFAULT_SETTINGS };
  const row = await db().host.findUniqueOrThrow({
    where: { id: host.id },
    select: { settings: true },
  });
  const { settings, number, publishedAt } = await readSettings(db(), host.id, row.settings);
  return {
    host,
    others: hosts.filter((one) => one.id !== host.id),
    version: publishedAt && { number, since: dayIn(host.timeZone, publishedAt) },
    settings: { ...settings, rules: { ...settings.rules, sectors: [], words: [] } },
  };
}
