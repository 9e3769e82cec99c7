import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, for session ids and one-time links; only the hash is ever stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOfSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');
