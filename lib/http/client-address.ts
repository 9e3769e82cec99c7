/**
 * The visitor's network address, as far as it can be trusted: the entry the outermost of `hops` known proxies
 * appended to X-Forwarded-For. Without a known proxy the header is the visitor's own word: null, and nothing is
 * counted per network, because one visitor could then lock out all others.
 */
export function clientAddress(forwardedFor: string | null, hops: number): string | null {
  if (hops === 0 || !forwardedFor) return null;
  const entries = forwardedFor.split(',').map((entry) => entry.trim());
  return entries.at(-hops) || null;
}
