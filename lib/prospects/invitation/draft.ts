import { namesInWords } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import type { Prospect } from '../model';

type Named = { name: string; nameZh: string | null };

/** What a letter of invitation is drafted from. */
export type DraftInput = {
  city: Named & { slug: string };
  host: { name: string; nameZh: string; officeEn: string; officeZh: string };
  /** The host's sectors, most important first. */
  sectors: Parameters<typeof sectorName>[0][];
  prospect: Prospect;
  /** Address of the site, without a slash at its end. */
  site: string;
};

/** Europe's top tenth: only then does a letter mention a statistic. */
const WORTH_SAYING = 0.9;

/** The draft of a letter in one language: an invitation to take part, never to a visit; statistics only as a question. */
export async function draftLetter(input: DraftInput, locale: Locale): Promise<string> {
  const t = await translator(locale);
  const { city, host, prospect, site, sectors } = input;
  const strong = prospect.signals.filter(({ fact }) => fact !== null && fact >= WORTH_SAYING);
  const names = (ids: readonly Parameters<typeof sectorName>[0][]) =>
    namesInWords(
      locale,
      ids.map((id) => inSentence(sectorName(id, locale), locale)),
    );
  const params = {
    city: cityInLetter(city, locale),
    host: locale === 'en' ? host.name : host.nameZh,
    office: locale === 'en' ? host.officeEn : host.officeZh,
    sectors: names(sectors),
    strong: names(strong.map(({ sector }) => sector)),
    page: `${site}/${locale}/cities/${city.slug}`,
  };
  const parts = ['greeting', 'opening', ...(strong.length > 0 ? ['signal'] : []), 'how', 'closing'];
  return parts.map((part) => t(`prospects.draft.${part}`, params)).join('\n\n');
}

/** Names of sectors are common nouns in English: small inside a sentence. */
const inSentence = (name: string, locale: Locale): string =>
  locale === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** 哥德堡市（Göteborg）: the level and, at first mention, the original name (letters in Chinese). */
function cityInLetter({ name, nameZh }: Named, locale: Locale): string {
  if (locale === 'en') return name;
  return nameZh === null ? name : `${nameZh.replace(/市$/, '')}市（${name}）`;
}
