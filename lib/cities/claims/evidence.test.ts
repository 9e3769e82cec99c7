import { describe, expect, it } from 'vitest';
import { domainEvidence } from './evidence';

const finding = (email: string, known: string | null, own: string | null = null) =>
  domainEvidence(email, known, own).finding;

describe('domainEvidence', () => {
  it('knows the domain of the public website again, with and without a host in front', () => {
    expect(finding('a@rostock.de', 'https://www.rostock.de/')).toBe('same');
    expect(finding('a@intl.rostock.de', 'https://rostock.de')).toBe('same');
    expect(finding('a@rostock.de', 'https://rathaus.rostock.de')).toBe('same');
  });

  it('does not take a name that only ends alike for the same', () => {
    expect(finding('a@fakerostock.de', 'https://rostock.de')).toBe('different');
    expect(finding('a@rostock.de.example.com', 'https://rostock.de')).toBe('different');
  });

  it('says when only the website typed by the city hall agrees', () => {
    expect(finding('a@stadt.example', 'https://rostock.de', 'https://stadt.example')).toBe(
      'same_as_own',
    );
    expect(finding('a@stadt.example', null, 'https://stadt.example')).toBe('same_as_own');
  });

  it('marks a free-mail address whatever the website is, and the lack of any website', () => {
    expect(finding('mayor@gmail.com', 'https://gmail.com')).toBe('free_mail');
    expect(finding('a@rostock.de', null, 'not an address')).toBe('no_website');
  });

  it('names the website it was held against', () => {
    expect(domainEvidence('a@b.example', 'https://www.rostock.de', null)).toEqual({
      finding: 'different',
      domain: 'b.example',
      website: 'rostock.de',
    });
  });
});
