import { READINESS_IDS } from '@/lib/taxonomy/ids';
import { isAnswered } from './answers';
import { gatedFactors } from './factors';
import type { BlankAnswer, FactorTerm, ListSection, Profile, ScoreRange, Weights } from './model';
import { factorTerm, totalOf } from './points';

const LIST_SECTIONS: readonly ListSection[] = ['modes', 'networks', 'character'];

/**
 * The score as it would be if the city answered each of its blanks in the best way: a blank list
 * with all the host lists, a blank readiness item with yes.
 */
export function rangeOf(
  city: Profile,
  host: Profile,
  factors: FactorTerm[],
  gate: number,
  weights: Weights,
): ScoreRange {
  const blanks = blanksOf(city, host);
  const best = answerBest(city, host, blanks);
  const themes = factors.filter(({ id }) => id === 'themes');
  const others = gatedFactors.map((factor) => factorTerm(factor(best, host), gate, weights));
  return { best: totalOf([...themes, ...others]), blanks };
}

/** What the city left open; a list the host is empty in cannot matter and is not named. */
function blanksOf(city: Profile, host: Profile): BlankAnswer[] {
  const lists = LIST_SECTIONS.filter(
    (section) => !isAnswered(city, section) && host[section].length > 0,
  );
  const items = READINESS_IDS.filter((item) => city.readiness[item] === undefined);
  return [
    ...lists.map((section) => ({ section })),
    ...items.map((item) => ({ section: 'readiness' as const, item })),
  ];
}

function answerBest(city: Profile, host: Profile, blanks: BlankAnswer[]): Profile {
  const sections = new Set(blanks.map(({ section }) => section));
  const confirmed = blanks.flatMap((blank) =>
    blank.section === 'readiness' ? [[blank.item, true]] : [],
  );
  return {
    ...city,
    modes: sections.has('modes') ? host.modes : city.modes,
    networks: sections.has('networks') ? host.networks : city.networks,
    character: sections.has('character') ? host.character : city.character,
    readiness: { ...city.readiness, ...Object.fromEntries(confirmed) },
  };
}
