import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { env } from '@/lib/env';
import type { HostSummary } from '@/lib/hosts/queries';
import type { Locale } from '@/lib/i18n/routing';
import type { ProspectCity } from '../list/model';
import { getProspect, type ProspectSheet } from '../list/queries';
import { draftLetter } from './draft';
import { getLetter } from './queries';

export type LetterDesk = {
  city: ProspectCity;
  host: HostSummary;
  /** 0 as long as nothing is saved: then the letter is a fresh draft. */
  version: number;
  letter: { addressee: string; textEn: string; textZh: string };
};

/** The letter an officer works on: the newest saved version, or a draft from public facts. Null as `getProspect`. */
export async function getLetterDesk(actor: UserActor, slug: string): Promise<LetterDesk | null> {
  const sheet = await getProspect(actor, slug);
  if (!sheet) return null;
  const { city, host } = sheet;
  const saved = await getLetter(actor, slug);
  if (saved) return { city, host, version: saved.version, letter: saved };
  const [textEn, textZh] = await Promise.all([draftOf(sheet, 'en'), draftOf(sheet, 'zh-CN')]);
  return { city, host, version: 0, letter: { addressee: '', textEn, textZh } };
}

function draftOf({ city, host, own, prospect }: ProspectSheet, locale: Locale): Promise<string> {
  const sectors = own.needs.sectors
    .toSorted((one, other) => other.priority - one.priority)
    .map(({ id }) => id);
  return draftLetter({ city, host, prospect, sectors, site: env().NEXTAUTH_URL }, locale);
}
