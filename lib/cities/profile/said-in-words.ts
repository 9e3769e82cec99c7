import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { Translate } from '@/lib/i18n/translate';
import { setApart } from '@/lib/i18n/typed-text';
import { priorityName } from '@/lib/taxonomy/taxonomy';
import type { ListAnswer } from './answers';
import type { Difference, Said } from './difference';
import { factInWords } from './facts';
import type { BasicField, Proof, SectorAnswer } from './model';
import type { Place } from './places';
import { practiceInWords } from './practice-in-words';
import { isProofComplete, isPublicAddress } from './proof';
import { chinaInWords, placeInWords } from './rows-in-words';

/** Both sides of a difference as somebody reads them who has never seen the form; what was typed is set apart. */
export function differenceInWords(
  difference: Difference,
  locale: Locale,
  t: Translate,
): { was: string; is: string } {
  const side = (said: Said | undefined) =>
    said === undefined ? t('review.difference.absent') : saidInWords(difference, said, locale, t);
  return { was: side(difference.was), is: side(difference.is) };
}

/** What is said comes from a profile that was read through its schema; its kind says in which form. */
function saidInWords({ kind, id }: Difference, said: Said, locale: Locale, t: Translate): string {
  if (said === true) return t('review.difference.chosen');
  switch (kind) {
    case 'fact':
      return factSaid(id as BasicField, String(said), locale);
    case 'sector':
      return sectorInWords(said as Omit<SectorAnswer, 'topics'>, locale, t);
    case 'topic':
      return proofInWords(said as Proof, t);
    case 'readiness':
      return t(`profile.readiness.answer.${said}`);
    case 'practice':
      return practiceInWords(id, said as string | ListAnswer<string | number>, locale, t);
    case 'place':
      return placeInWords(said as Place, locale, t);
    case 'china':
      return chinaInWords(id, said, locale, t);
    default:
      return t('review.difference.chosen');
  }
}

/** Figures read the same in every language; names and addresses are as typed. */
function factSaid(field: BasicField, typed: string, locale: Locale): string {
  const words = factInWords(locale, field, typed);
  return /\p{L}/u.test(words) ? setApart(words) : words;
}

function proofInWords(proof: Proof, t: Translate): string {
  if (!isProofComplete(proof)) return t('review.difference.noProof');
  const source = isPublicAddress(proof.url) ? new URL(proof.url).hostname : setApart(proof.note);
  return t('review.difference.proof', { source, date: proof.date });
}

function sectorInWords(sector: Omit<SectorAnswer, 'topics'>, locale: Locale, t: Translate): string {
  const { priority, offer, seek } = sector;
  const way = offer && seek ? 'both' : offer ? 'offer' : 'seek';
  const direction =
    offer || seek ? t(`profile.sectors.way.${way}`) : t('profile.preview.noDirection');
  const importance = priority ? priorityName(priority, locale) : t('profile.preview.noPriority');
  return listed(locale, [importance, direction]);
}
