import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { ok, type Result, refuse } from '@/lib/result';

/** argon2id; OWASP Password Storage Cheat Sheet: at least 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing is the easiest way to exhaust the processor: four at a time, 32 may wait, then "try later". */
const AT_ONCE = 4;
const WAITING = 32;

let running = 0;
const queue: (() => void)[] = [];

/** A hash with its parameters inside. Passwords are compared in NFC. */
export const hashPassword = (password: string): Promise<Result<string>> =>
  inTurn(() => hash(password.normalize('NFC'), OPTIONS));

/** Compares against a stored hash; without one does the same work and says no, so that time tells nothing. */
export const verifyPassword = (stored: string | null, password: string): Promise<Result<boolean>> =>
  inTurn(async () => {
    const matches = await verify(stored ?? (await decoy()), password.normalize('NFC'));
    return stored !== null && matches;
  });

let decoyHash: Promise<string> | undefined;

function decoy(): Promise<string> {
  decoyHash ??= hash(crypto.randomUUID(), OPTIONS);
  return decoyHash;
}

async function inTurn<T>(work: () => Promise<T>): Promise<Result<T>> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) return refuse({ code: 'limited', retryAfter: 5 });
    await new Promise<void>((resolve) => queue.push(resolve));
  }
  running += 1;
  try {
    return ok(await work());
  } finally {
    running -= 1;
    queue.shift()?.();
  }
}
