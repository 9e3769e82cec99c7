import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { Weights } from '../model';
import { layoutOf } from '../packed/layout';
import { readPolicy } from '../policy/read-policy';
import { modelOf } from './model';

export const layout = layoutOf(taxonomy);

export type ModelInForce = { weights: Weights; model: string };

/** What lists are reckoned with now, as the open transaction sees it. */
export async function readModel(tx: Pick<Tx, 'matchingPolicy'>): Promise<ModelInForce> {
  const { weights } = await readPolicy(tx);
  return { weights, model: modelOf(weights.version, layout.key) };
}

/** Key of the advisory lock under which lists change; an arbitrary number. */
const LISTS_LOCK = 7_126_403;

/** Whoever changes lists comes one after the other, until the end of the transaction. */
export async function lockLists(tx: Pick<Tx, '$queryRaw'>): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(${LISTS_LOCK})`;
}
