import { MAX_TOP_PRIORITIES, MAX_TOPICS } from '@/lib/taxonomy/limits';
import type { ListAnswer } from './answers';
import { chinaProblems } from './china-problems';
import type { BasicFacts, ProfileContent, Proof, SectionId, SectorAnswer } from './model';
import { placeProblems } from './place-problems';
import {
  isWrongAddress,
  isWrongChinese,
  oneKindOfAnswer,
  type Problem,
  problem,
  wrongOnes,
} from './problem';
import { isDocumentDate, isProofEmpty, isPublicAddress } from './proof';

/**
 * What is wrong with what was typed; a blank is never a problem. Drafts may hold problems, a published profile none.
 */
export function problemsOf(content: ProfileContent): Problem[] {
  return [
    ...basicsProblems(content.basics),
    ...sectorProblems(content.sectors),
    ...waysProblems(content),
    ...placeProblems(content.places),
    ...chinaProblems(content.china),
    ...practiceProblems(content),
  ];
}

function basicsProblems(basics: BasicFacts | null): Problem[] {
  if (!basics) return [];
  return wrongOnes('basics', [
    ['name', basics.name === '', 'name_needed'],
    ['nameZh', isWrongChinese(basics.nameZh), 'chinese_name'],
    ['population', !isWhole(basics.population, 20_000_000), 'residents'],
    ['populationYear', basics.populationYear !== '' && !isYear(basics.populationYear), 'year'],
    ['areaKm2', !isDecimal(basics.areaKm2, 500_000), 'area'],
    ['website', isWrongAddress(basics.website), 'address'],
  ]);
}

function sectorProblems(sectors: SectorAnswer[]): Problem[] {
  const top = sectors.filter((sector) => sector.priority === 3);
  const topics = sectors.flatMap((sector) => sector.topics);
  const lastTop = top[MAX_TOP_PRIORITIES];
  const lastTopic = topics[MAX_TOPICS];
  return [
    ...(lastTop
      ? [
          problem('sectors', `sectors.${lastTop.id}.priority`, 'top_full', {
            limit: MAX_TOP_PRIORITIES,
          }),
        ]
      : []),
    ...(lastTopic
      ? [problem('sectors', `topics.${lastTopic.id}.chosen`, 'topics_full', { limit: MAX_TOPICS })]
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
    ...listProblems('readiness', 'levels', practice.levels),
    ...listProblems('readiness', 'quietMonths', practice.quietMonths),
    ...listProblems('readiness', 'access', practice.access),
    ...(isWhole(practice.partySize, 100) ? [] : [problem('readiness', 'partySize', 'party_size')]),
  ];
}

const listProblems = (section: SectionId, field: string, answer: ListAnswer<unknown>) =>
  oneKindOfAnswer(section, field, answer, answer.ids);

const isWhole = (value: string, max: number) =>
  value === '' || (/^[1-9]\d*$/.test(value) && Number(value) <= max);

const isDecimal = (value: string, max: number) =>
  value === '' || (/^\d+(\.\d{1,2})?$/.test(value) && Number(value) > 0 && Number(value) <= max);

/** A year or a span as sources word it: 2024, 2022–24. */
const isYear = (value: string) => /^(19|20)\d{2}([–-](19|20)?\d{2})?$/.test(value);
