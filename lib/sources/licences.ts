/**
 * Terms of use that are words rather than the name of a licence, by the key of their sentence (messages:
 * sources.licence). What is not listed is a name such as "CC BY 4.0" and stands in both languages as it is.
 */
const WORDED = {
  'own work': 'own',
  'facts only': 'facts',
  'facts and keywords only': 'keywords',
  'facts; page CC BY-SA 4.0': 'factsOfPage',
  'public domain': 'publicDomain',
  'CC BY 4.0; Eurostat reuse policy': 'eurostat',
  'CC BY 4.0; MIT for the added tables': 'addedTables',
  'MIT (facts of public notices)': 'notices',
  'CC BY 3.0 (data)': 'dataOnly',
  '© EuroGeographics for the administrative boundaries': 'boundaries',
} as const;

export type LicenceKey = (typeof WORDED)[keyof typeof WORDED];

/** The key of a worded licence, or null when its name says it. */
export const licenceKey = (licence: string): LicenceKey | null =>
  (WORDED as Record<string, LicenceKey>)[licence] ?? null;
