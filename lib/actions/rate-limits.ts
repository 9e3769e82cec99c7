import 'server-only';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '@/lib/db/client';
import { ok, type Result, refuse } from '@/lib/result';

/**
 * Attempts allowed per key and window. They live in Postgres, so that every process counts the same.
 * Generous for people, narrow for programs; the soft lock of an account always ends by itself.
 */
const LIMITS = {
  /** Writes of one signed-in person. */
  write: { points: 120, seconds: 60 },
  /** Sign-in attempts against one address: after ten misses wait, at most 15 minutes. */
  signInAccount: { points: 10, seconds: 900 },
  /** Sign-in attempts from one network address. */
  signInNetwork: { points: 100, seconds: 900 },
  /** Registrations and other forms anyone may post, from one network address. */
  publicForm: { points: 60, seconds: 3_600 },
  /** Contact forms in one sender's name. */
  contactSender: { points: 5, seconds: 3_600 },
  /** Contact forms to one team or to the programme, whoever sends them. */
  contactInbox: { points: 60, seconds: 3_600 },
  /** Mails a stranger can cause to one address. */
  mailToAddress: { points: 5, seconds: 3_600 },
  /** PDFs of match reports one team can ask for. */
  matchReport: { points: 30, seconds: 3_600 },
  /** Workbooks of partners one person can have made. */
  partnersFile: { points: 60, seconds: 3_600 },
  /** Files one person can send up. */
  upload: { points: 120, seconds: 3_600 },
  /** References anyone may look up, from one network address. */
  lookup: { points: 60, seconds: 3_600 },
  /** Readings of one person's calendar feed, by all their programs. */
  calendarFeed: { points: 120, seconds: 3_600 },
  /** Addresses of feeds anyone may try, from one network address; many readers share one. */
  calendarFeedNetwork: { points: 1_200, seconds: 3_600 },
} as const;

export type LimitName = keyof typeof LIMITS;

/**
 * Spends one attempt. Refuses with `limited` and the seconds to wait when none is left.
 * A null key (a network nobody can vouch for) is not counted.
 */
export async function spend(name: LimitName, key: string | null): Promise<Result<null>> {
  if (key === null) return ok(null);
  try {
    await limiter(name).consume(key);
    return ok(null);
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected;
    return refuse({ code: 'limited', retryAfter: Math.ceil(rejected.msBeforeNext / 1000) });
  }
}

/** Forgets the attempts of a key, after a success. */
export async function forgive(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(key);
}

function limiter(name: LimitName): RateLimiterPostgres {
  const { points, seconds } = LIMITS[name];
  return new RateLimiterPostgres({
    storeClient: pool(),
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  });
}
