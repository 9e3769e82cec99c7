import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { MatchingPolicy } from './model';
import { readPolicy } from './read-policy';

/**
 * The weights in force, read once per request. Whatever scores for a page, a print or a job takes `weights` from here; a
 * command that writes what it scored reads `readPolicy(tx)` inside its transaction.
 */
export const currentPolicy = cache((): Promise<MatchingPolicy> => readPolicy(db()));
