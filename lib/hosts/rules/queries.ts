import 'server-only';
import { hostIdsOf, membershipsWith, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { ClosedPeriod } from '../closed/model';
import { readClosedPeriods } from '../closed/read-periods';
import { dayIn } from '../day';
import { hostSettings } from '../settings';
import { differencesOf, type RuleDifference, type RuleSet, type RulesVersion } from './model';
import { readRuleSet } from './schema';
import { ruleSetOf } from './settings';

/** A version as the desk reads it; `by` is null for somebody who is gone. */
export type RulesVersionView = RulesVersion & {
  by: string | null;
  /** From the version before it; the first one from the defaults of this host. */
  differences: RuleDifference[];
};

export type OwnRules = {
  hostId: string;
  slug: string;
  /** Number of the version in force; 0 while none has been published. */
  number: number;
  rules: RuleSet;
  /** Newest first. */
  versions: RulesVersionView[];
  /** Closed periods that are not over. */
  closed: ClosedPeriod[];
  mayPublish: boolean;
};

/** The rules of the actor's host, with every version; null for somebody who works for no host. */
export async function getOwnRules(actor: UserActor, now: Date): Promise<OwnRules | null> {
  const [hostId] = hostIdsOf(actor);
  if (!hostId) return null;
  const host = await db().host.findUniqueOrThrow({
    where: { id: hostId },
    select: { slug: true, timeZone: true, settings: true, rules: { orderBy: { number: 'asc' } } },
  });
  const base = ruleSetOf(hostSettings(host.settings));
  const people = await db().user.findMany({
    where: { id: { in: host.rules.map((row) => row.publishedById) }, erasedAt: null },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((one) => [one.id, one.name]));
  const versions: RulesVersionView[] = [];
  let rules = base;
  for (const row of host.rules) {
    const next = readRuleSet(row.rules, base);
    versions.unshift({
      number: row.number,
      rules: next,
      since: dayIn(host.timeZone, row.publishedAt),
      reasonEn: row.reasonEn,
      reasonZh: row.reasonZh,
      by: names.get(row.publishedById) ?? null,
      differences: differencesOf(rules, next),
    });
    rules = next;
  }
  return {
    hostId,
    slug: host.slug,
    number: versions[0]?.number ?? 0,
    rules,
    versions,
    closed: await readClosedPeriods(db(), hostId, dayIn(host.timeZone, now)),
    mayPublish: membershipsWith(actor, 'host_approver').some((one) => one.hostId === hostId),
  };
}
