/**
 * The policy of one response. Scripts run with the nonce only; nothing comes from another origin.
 * `style-src-attr` is the one exception: plots place their marks by style attributes. ASVS 5.0 V3.4.3.
 * Development needs eval for React's error stacks, and inline styles of the overlay.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const directives: Record<string, string> = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Policy of everything that is saved as a file: shown as a page it could do nothing. */
export const FILE_POLICY = "sandbox; default-src 'none'";
