import 'server-only';
import { db } from '@/lib/db/client';
import { currentPolicy } from '@/lib/matching/policy/current';

/** What a report rests on, as its row names it. */
type Basis = {
  cityId: string;
  hostId: string;
  evidence: string;
  cityVersion: number | null;
  hostVersion: number;
  modelVersion: string;
};

/** Which of the things a report rests on have a newer version by now. */
export type Newer = { city: boolean; host: boolean; weights: boolean };

/** Published versions only: that they exist is public. */
export async function newerThan(report: Basis): Promise<Newer> {
  const [city, host, policy] = await Promise.all([
    latestVersion({ id: report.cityId }),
    latestVersion({ host: { id: report.hostId } }),
    currentPolicy(),
  ]);
  return {
    city: city !== null && city > (report.cityVersion ?? 0),
    host: host !== null && host > report.hostVersion,
    weights: policy.version !== report.modelVersion,
  };
}

async function latestVersion(city: { id: string } | { host: { id: string } }) {
  const { _max } = await db().profileVersion.aggregate({ where: { city }, _max: { number: true } });
  return _max.number;
}
