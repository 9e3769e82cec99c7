import { isFreeMail } from '@/lib/auth/email';

/**
 * What the domain of a claimant's address says. A match with the website in the public row counts most: that one was
 * not typed by the claimant.
 */
export type DomainEvidence = {
  finding: 'free_mail' | 'same' | 'same_as_own' | 'different' | 'no_website';
  domain: string;
  /** The website it was held against, without protocol; null when there is none. */
  website: string | null;
};

/**
 * Holds the domain of an address against the website of the public row, then against the one the city hall gives.
 * `www.` is left aside; a domain above or below the website's counts as the same, for example `stadt.rostock.de`.
 */
export function domainEvidence(
  email: string,
  publicWebsite: string | null,
  ownWebsite: string | null,
): DomainEvidence {
  const domain = email.split('@')[1] ?? '';
  const [known, own] = [hostOf(publicWebsite), hostOf(ownWebsite)];
  const website = known ?? own;
  if (isFreeMail(email)) return { finding: 'free_mail', domain, website };
  if (known && isSame(domain, known)) return { finding: 'same', domain, website: known };
  if (own && isSame(domain, own)) return { finding: 'same_as_own', domain, website: own };
  return { finding: website ? 'different' : 'no_website', domain, website };
}

function hostOf(website: string | null): string | null {
  if (!website || !URL.canParse(website)) return null;
  return new URL(website).hostname.replace(/^www\./, '');
}

/** The same host, or one below the other; a bare ending like `de` is above nobody. */
function isSame(domain: string, host: string): boolean {
  if (domain === host) return true;
  return domain.endsWith(`.${host}`) || (domain.includes('.') && host.endsWith(`.${domain}`));
}
