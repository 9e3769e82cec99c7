import 'server-only';
import { isOwnEntry, KEPT_FIELD } from '@/lib/actions/form-fields';
import { IDLE } from '@/lib/actions/state';
import { db } from '@/lib/db/client';
import { inTransaction, type Tx } from '@/lib/db/transaction';
import { entriesOfAction, type PlainAction } from '@/lib/http/post-body';
import { ok } from '@/lib/result';
import { AFTERMATH_MS } from './session-limits';
import { ownerOfExpired } from './session-state';

/** As the database has it. */
const LONGEST_PATH = 2_000;

/**
 * A form that was posted after its session had ended, kept for its owner: they sign in again and send it as it was.
 * docs/decisions/0007.
 */
export type KeptPost = {
  /** Page the form stands on, with its language. */
  path: string;
  /** Everything to post again, the framework's own entries among it; never a password. */
  entries: [name: string, value: string][];
  keptAt: Date;
};

/** Keeps a post for the person whose expired session made it; each person's newest one. Whether it was kept. */
export async function keepPost(
  sid: string | null,
  { path, action, form, now }: { path: string; action: PlainAction; form: FormData; now: Date },
): Promise<boolean> {
  const userId = sid ? await ownerOfExpired(sid, now) : null;
  if (!userId || path.length > LONGEST_PATH) return false;
  const post = { path, entries: [...entriesOfAction(action, IDLE), ...typed(form)], keptAt: now };
  await inTransaction(async (tx) => {
    await tx.keptPost.upsert({ where: { userId }, create: { userId, ...post }, update: post });
    return ok(null);
  });
  return true;
}

/** The post that waits for this person, if there is one. */
export async function getKeptPost(userId: string, now: Date): Promise<KeptPost | null> {
  const row = await db().keptPost.findFirst({
    where: { userId, keptAt: { gt: new Date(now.getTime() - AFTERMATH_MS) } },
    select: { path: true, entries: true, keptAt: true },
  });
  return row && { ...row, entries: row.entries as KeptPost['entries'] };
}

/** Forgets it, after it was sent or when it is not wanted; doing it again changes nothing. */
export async function forgetKeptPost(userId: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.keptPost.deleteMany({ where: { userId } });
    return ok(null);
  });
}

/** Forgets those nobody came back for. */
export async function forgetOldPosts(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - AFTERMATH_MS);
  await tx.keptPost.deleteMany({ where: { keptAt: { lt: before } } });
}

/** Texts of a post as a person would know them again: no ids, codes or numbers, nothing of the framework. */
export function textsOf({ entries }: KeptPost): string[] {
  return entries
    .filter(([name, value]) => !isOwnEntry(name) && /\s|\p{Script=Han}/u.test(value.trim()))
    .map(([, value]) => value.trim());
}

/** What the database can hold: no NUL, no half characters. */
function typed(form: FormData): KeptPost['entries'] {
  return [...form.entries()].flatMap(([name, value]): KeptPost['entries'] => {
    if (typeof value !== 'string' || name === KEPT_FIELD || /password/i.test(name)) return [];
    return [[storable(name), storable(value)]];
  });
}

const storable = (text: string) => text.replaceAll('\0', '').toWellFormed();
