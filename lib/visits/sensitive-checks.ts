import type { Moment } from '@/lib/hosts/moment';
import { type Checked, type Finding, finding } from './findings';
import { plainWords } from './plain-words';
import type { RequestContent } from './request';

/**
 * A sector, site or topic on the host's list needs a due-diligence sheet before approval is sought. The desk alone reads
 * it; it is silent once the desk has answered that the sheet is there.
 */
export function checkSensitive(
  { request, sheetDone = false }: Checked,
  { settings }: Moment,
): Finding[] {
  const { severities, sectors, words } = settings.rules;
  if (sheetDone || !(namesSector(request, sectors) || saysAny(request, words))) return [];
  const blocks = severities.sensitive === 'block';
  const found = finding('sensitive', blocks ? 'block' : 'warn', 'sensitive', 'sectors');
  return [{ ...found, audience: ['host'], ...(blocks && { blocks: ['seek_approval'] as const }) }];
}

const namesSector = ({ sectors }: RequestContent, listed: readonly string[]): boolean =>
  sectors.some((id) => listed.includes(id));

/** Whether the city's own words name one of these, in either language, without case. */
function saysAny(request: RequestContent, words: readonly string[]): boolean {
  const said = [
    request.title,
    request.titleOther,
    request.purpose,
    request.purposeOther,
    ...request.objectives.map((one) => one.text),
    ...request.wishes,
    ...request.sites.flatMap(({ nameEn, nameZh }) => [nameEn, nameZh]),
  ].map(plainWords);
  return words.some(
    (word) => plainWords(word) !== '' && said.some((one) => one.includes(plainWords(word))),
  );
}
