import type { ChinaExperience, ChinaPartner, ChinesePresence, EarlierVisit } from './china';
import { isWrongChinese, oneKindOfAnswer, type Problem, wrongOnes } from './problem';
import { isDocumentDate } from './proof';

/** No visit of a European city hall to China is older; a typing error is likelier. */
const FIRST_YEAR = 1950;

/** What of the experience with China cannot stand; `visits[1].year` is the year of the second visit. */
export function chinaProblems({ partners, visits, presence }: ChinaExperience): Problem[] {
  return [
    ...oneKindOfAnswer('china', 'partnersNone', partners, partners.rows),
    ...partners.rows.flatMap(partnerProblems),
    ...oneKindOfAnswer('china', 'visitsNone', visits, visits.rows),
    ...visits.rows.flatMap(visitProblems),
    ...oneKindOfAnswer('china', 'presenceNone', presence, presence.rows),
    ...presence.rows.flatMap(presenceProblems),
  ];
}

function partnerProblems({ name, nameZh, kind, since }: ChinaPartner, index: number): Problem[] {
  const at = (part: string) => `partners[${index}].${part}`;
  return wrongOnes('china', [
    [at('name'), name === '', 'partner_name'],
    [at('nameZh'), isWrongChinese(nameZh), 'chinese_name'],
    [at('kind'), kind === null, 'partner_kind'],
    [at('since'), since !== '' && !isDocumentDate(since), 'since'],
  ]);
}

function visitProblems({ direction, year }: EarlierVisit, index: number): Problem[] {
  const at = (part: string) => `visits[${index}].${part}`;
  return wrongOnes('china', [
    [at('direction'), direction === null, 'visit_direction'],
    [at('year'), !/^\d{4}$/.test(year) || Number(year) < FIRST_YEAR, 'visit_year'],
  ]);
}

function presenceProblems({ name, nameZh }: ChinesePresence, index: number): Problem[] {
  const at = (part: string) => `presence[${index}].${part}`;
  return wrongOnes('china', [
    [at('name'), name === '', 'presence_name'],
    [at('nameZh'), isWrongChinese(nameZh), 'chinese_name'],
  ]);
}
