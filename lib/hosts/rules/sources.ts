import type { RuleId } from './catalogue';

/**
 * What the rules are taken from, with the address where it was read. The citation (publisher, title, year or section, and
 * what it says) stands under `rules.citation.<id>`; null where there is no document to name.
 */
export const CITATIONS = {
  calgary_days: 'https://www.calgary.ca/awards/delegation-visit-and-study-tour-request.html',
  calgary_weeks: 'https://www.calgary.ca/awards/delegation-visit-and-study-tour-request.html',
  calgary_again: 'https://www.calgary.ca/awards/delegation-visit-and-study-tour-request.html',
  vancouver_weeks: 'https://vancouver.ca/your-government/official-visits-and-study-tours.aspx',
  irvine_weeks:
    'https://www.cityofirvine.org/multicultural-and-international-affairs/visiting-dignitaries-and-international-guests-protocol',
  irvine_agent:
    'https://www.cityofirvine.org/multicultural-and-international-affairs/visiting-dignitaries-and-international-guests-protocol',
  liverpool_agent:
    'https://liverpool.nsw.gov.au/forms/2024/request-for-council-engagement-with-an-international-delegation',
  notice_2025: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  notice_2026: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  date_holidays: 'https://www.npmjs.com/package/date-holidays',
  visa_notice: 'https://udn.com/news/story/7331/9115088',
  office: null,
  practice: null,
} as const satisfies Record<string, string | null>;
export type CitationId = keyof typeof CITATIONS;

/** The sources of each rule. `practice` is said where a number or the whole rule is usage that no document at hand gives. */
export const SOURCES_OF: Record<RuleId, readonly CitationId[]> = {
  level: ['practice'],
  tier: ['practice'],
  size: ['practice'],
  days: ['calgary_days', 'practice'],
  lead_time: ['calgary_weeks', 'vancouver_weeks', 'irvine_weeks', 'practice'],
  holiday_host: ['notice_2025', 'notice_2026'],
  holiday_guest: ['date_holidays', 'practice'],
  blackout: ['office'],
  duplicate: ['calgary_again'],
  agent: ['irvine_agent', 'liverpool_agent'],
  reciprocity: ['practice'],
  anniversary: ['practice'],
  visa: ['visa_notice'],
  sensitive: ['office'],
  hours: ['practice'],
  banquet: ['practice'],
  two_present: ['practice'],
  bilingual: ['practice'],
};
