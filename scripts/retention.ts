/**
 * `npm run retention [-- --dry-run]`: removes accounts whose address nobody has confirmed for 90 days, as the worker
 * does every hour. With --dry-run it only says how many there are.
 */
import { parseArgs } from 'node:util';
import {
  countUnconfirmed,
  removeUnconfirmed,
} from '@/lib/accounts/erasure/commands/remove-unconfirmed';
import { UNCONFIRMED_DAYS } from '@/lib/accounts/erasure/model';
import { OPERATOR } from '@/lib/auth/model';
import { disconnect } from '@/lib/db/client';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const now = new Date();
const about = `accounts that nobody has confirmed for ${UNCONFIRMED_DAYS} days`;
if (values['dry-run']) {
  console.log(`Would remove ${await countUnconfirmed(now)} ${about}.`);
} else {
  const context = {
    actor: OPERATOR,
    requestId: `retention:${process.pid}`,
    now,
    locale: 'en' as const,
    idempotency: null,
  };
  const removed = await removeUnconfirmed(context);
  if (removed.ok) console.log(`Removed ${removed.value} ${about}.`);
  else process.exitCode = 1;
}
await disconnect();
