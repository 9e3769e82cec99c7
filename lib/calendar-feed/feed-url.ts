import { env } from '@/lib/env';

/** The address of a calendar; who has it reads the calendar. */
export const feedUrl = (secret: string): string => `${env().NEXTAUTH_URL}/feed/${secret}.ics`;

/** The secret in the last part of an address; null for what we never gave out. */
export const secretIn = (file: string): string | null =>
  /^([\w-]{43})\.ics$/.exec(file)?.[1] ?? null;
