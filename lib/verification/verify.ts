import 'server-only';
import { spend } from '@/lib/actions/rate-limits';
import { db } from '@/lib/db/client';
import { requestInfo } from '@/lib/http/request-info';
import { type Newer, newerThan } from '@/lib/reports/newer';
import { letterValidity } from '@/lib/visits/letter/validity';
import { isLetterReference, readReference } from './reference';

type Named = { name: string; nameZh: string | null };

/** What anybody may learn of a report from its reference: that it is genuine, when, between whom, and what is newer. */
export type Verified = {
  reference: string;
  madeAt: Date;
  timeZone: string;
  city: Named;
  host: Named;
  newer: Newer;
};

export type Verification =
  | { found: 'genuine'; report: Verified }
  | { found: 'letter'; validity: 'valid' | 'superseded' }
  | { found: 'malformed' | 'unknown' }
  | { found: 'limited'; retryAfter: number };

/** Looks a reference up for anybody; counted by network address, so that nobody tries them out. */
export async function verifyPaper(typed: string): Promise<Verification> {
  const reference = readReference(typed);
  if (!reference) return { found: 'malformed' };
  const { address } = await requestInfo();
  const limited = await spend('lookup', address);
  if (!limited.ok) {
    const { failure } = limited;
    return { found: 'limited', retryAfter: failure.code === 'limited' ? failure.retryAfter : 60 };
  }
  if (isLetterReference(reference)) {
    const validity = await letterValidity(reference);
    return validity === 'unknown' ? { found: 'unknown' } : { found: 'letter', validity };
  }
  const row = await db().matchReport.findUnique({
    where: { reference },
    select: {
      reference: true,
      madeAt: true,
      cityId: true,
      hostId: true,
      evidence: true,
      cityVersion: true,
      hostVersion: true,
      modelVersion: true,
      city: { select: { name: true, nameZh: true } },
      host: { select: { timeZone: true, city: { select: { name: true, nameZh: true } } } },
    },
  });
  if (!row) return { found: 'unknown' };
  const { city, host, madeAt } = row;
  const newer = await newerThan(row);
  return {
    found: 'genuine',
    report: { reference, madeAt, timeZone: host.timeZone, city, host: host.city, newer },
  };
}
