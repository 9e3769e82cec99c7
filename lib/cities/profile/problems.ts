import type { Reason } from '@/lib/result';
import { MAX_TOP_PRIORITIES, MAX_TOPICS } from '@/lib/taxonomy/limits';
import type {
  BasicFacts,
  ListAnswer,
  ProfileContent,
  Proof,
  SectionId,
  SectorAnswer,
} from './model';
import { isDocumentDate, isProofEmpty, isPublicAddress } from './proof';

/** Something typed that cannot stand: the field of the section's form, and what to do about it. */
export type Problem = { section: SectionId; field: string; reason: Reason };

/**
 * What is wrong with what was typed; a blank is never a problem. Drafts may hold problems, a published profile none.
 */
export function problemsOf(content: ProfileContent): Problem[] {
  return [
    ...basicsProblems(content.basics),
    ...sectorProblems(content.sectors),
    ...waysProblems(content),
    ...practiceProblems(content),
  ];
}

function basicsProblems(basics: BasicFacts | null): Problem[] {
  if (!basics) return [];
  const wrong: [string, boolean, string][] = [
    ['name', basics.name === '', 'name_needed'],
    ['nameZh', basics.nameZh !== '' && !/\p{Script=Han}/u.test(basics.nameZh), 'chinese_name'],
    ['population', !isWhole(basics.population, 20_000_000), 'residents'],
    ['populationYear', basics.populationYear !== '' && !isYear(basics.populationYear), 'year'],
    ['areaKm2', !isDecimal(basics.areaKm2, 500_000), 'area'],
    ['website', basics.website !== '' && !isPublicAddress(basics.website), 'address'],
  ];
  return wrong.flatMap(([field, isWrong, code]) =>
    isWrong ? [problem('basics', field, code)] : [],
  );
}

function sectorProblems(sectors: SectorAnswer[]): Problem[] {
  const top = sectors.filter((sector) => sector.priority === 3);
  const topics = sectors.flatMap((sector) => sector.topics);
  const lastTop = top[MAX_TOP_PRIORITIES];
  const lastTopic = topics[MAX_TOPICS];
  return [
    ...(lastTop
      ? [problem('sectors', `sectors.${lastTop.id}.priority`, 'top_full', MAX_TOP_PRIORITIES)]
      : []),
    ...(lastTopic
      ? [problem('sectors', `topics.${lastTopic.id}.chosen`, 'topics_full', MAX_TOPICS)]
      : []),
    ...topics.flatMap((topic) => proofProblems(`topics.${topic.id}`, topic.proof)),
  ];
}

function proofProblems(at: string, proof: Proof): Problem[] {
  if (isProofEmpty(proof)) return [];
  if (proof.url !== '' && !isPublicAddress(proof.url)) {
    return [problem('sectors', `${at}.url`, 'address')];
  }
  if (proof.url === '' && proof.note === '') {
    return [problem('sectors', `${at}.url`, 'proof_needed')];
  }
  return isDocumentDate(proof.date) ? [] : [problem('sectors', `${at}.date`, 'document_date')];
}

function waysProblems(content: ProfileContent): Problem[] {
  return [
    ...listProblems('ways', 'modes', content.modes),
    ...listProblems('ways', 'networks', content.networks),
    ...listProblems('ways', 'character', content.character),
  ];
}

function practiceProblems({ practice }: ProfileContent): Problem[] {
  return [
    ...listProblems('readiness', 'quietMonths', practice.quietMonths),
    ...(isWhole(practice.partySize, 100) ? [] : [problem('readiness', 'partySize', 'party_size')]),
  ];
}

/** "None" and "not yet known" exclude each other and any ticked entry. */
function listProblems(section: SectionId, field: string, answer: ListAnswer<unknown>): Problem[] {
  const answers = [answer.ids.length > 0, answer.none, answer.notKnown].filter(Boolean).length;
  return answers > 1 ? [problem(section, field, 'one_kind_of_answer')] : [];
}

function problem(section: SectionId, field: string, code: string, limit?: number): Problem {
  const params = limit === undefined ? undefined : { limit };
  return { section, field, reason: { code: `profile.problem.${code}`, ...(params && { params }) } };
}

const isWhole = (value: string, max: number) =>
  value === '' || (/^[1-9]\d*$/.test(value) && Number(value) <= max);

const isDecimal = (value: string, max: number) =>
  value === '' || (/^\d+(\.\d{1,2})?$/.test(value) && Number(value) > 0 && Number(value) <= max);

/** A year or a span as sources word it: 2024, 2022–24. */
const isYear = (value: string) => /^(19|20)\d{2}([–-](19|20)?\d{2})?$/.test(value);
