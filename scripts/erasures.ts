/**
 * `npm run --silent erasures -- list > FILE` writes the ledger of erased people (ids and instants, no names) as JSON, to
 * be kept beside the backups. `npm run erasures -- replay FILE`, after a restore, erases again whoever the backup has
 * brought back. Doing it again changes nothing.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { listErasures, replayErasures } from '@/lib/accounts/erasure/commands/replay-erasures';
import { OPERATOR } from '@/lib/auth/model';
import { disconnect } from '@/lib/db/client';

const ledger = z.array(z.strictObject({ userId: z.uuid(), erasedAt: z.coerce.date() }));

const [what, file] = process.argv.slice(2);
if (what === 'list') {
  console.log(JSON.stringify(await listErasures(), null, 2));
} else if (what === 'replay' && file) {
  const context = {
    actor: OPERATOR,
    requestId: `erasures:${process.pid}`,
    now: new Date(),
    locale: 'en' as const,
    idempotency: null,
  };
  const entries = ledger.parse(JSON.parse(readFileSync(file, 'utf8')));
  const erased = await replayErasures(context, entries);
  if (erased.ok) console.log(`Erased ${erased.value} of ${entries.length} again.`);
  else process.exitCode = 1;
} else {
  console.error('npm run erasures -- list\nnpm run erasures -- replay FILE');
  process.exitCode = 2;
}
await disconnect();
