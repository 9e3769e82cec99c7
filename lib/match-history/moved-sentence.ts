import { type Reader, type Sentence, statementParams } from '@/lib/matching/sentence';
import type { TermId, Told } from '@/lib/matching/term-id';
import type { MovedBy, ProfileChange } from './model';

/** A change with the term of the score it moved. */
export const toldChange = (change: ProfileChange): Told<ProfileChange> => ({
  ...change,
  terms: [termOf(change.code)],
});

/** The sentence of a change: a city reads of itself as "you", everybody else by name. */
export function movedSentence(change: ProfileChange, by: MovedBy, reader: Reader): Sentence {
  const you = by === 'city' && reader.perspective === 'city';
  return {
    code: `matching.moved.${change.code}`,
    params: {
      ...statementParams('moved', toldChange(change), reader),
      you: you ? 'yes' : 'no',
      who: by === 'city' ? reader.city : reader.host,
    },
  };
}

function termOf(code: ProfileChange['code']): TermId {
  switch (code) {
    case 'first':
      return 'score';
    case 'added_modes':
    case 'removed_modes':
      return 'factor:modes';
    case 'added_networks':
    case 'removed_networks':
      return 'factor:networks';
    case 'added_tags':
    case 'removed_tags':
      return 'factor:character';
    case 'in_place':
    case 'not_in_place':
      return 'factor:readiness';
    default:
      return 'factor:themes';
  }
}
