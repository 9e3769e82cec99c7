import { type Namespace, namespaces } from './namespaces';
import type { Locale } from './routing';

export type Messages = Record<Namespace, Record<string, unknown>>;

const loaded = new Map<Locale, Promise<Messages>>();

/** All messages of one language, read once per process. */
export function messagesOf(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale);
  if (known) return known;
  const reading = read(locale);
  loaded.set(locale, reading);
  return reading;
}

async function read(locale: Locale): Promise<Messages> {
  const entries = namespaces.map(async (name) => {
    const file = await import(`../../messages/${locale}/${name}.json`);
    return [name, file.default] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Messages;
}
