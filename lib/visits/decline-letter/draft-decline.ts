import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import { type Translate, translator } from '@/lib/i18n/translate';
import type { LetterTexts } from '../letter/model';
import { chineseCity, titleCase } from '../letter/wording';
import type { VisitDetail } from '../views';

/** What the letter is worded from; the page of a declined visit has all of it. */
export type DeclineSource = Pick<VisitDetail, 'exit' | 'reference' | 'submittedAt'> & {
  request: Pick<
    VisitDetail['request'],
    'title' | 'titleOther' | 'textLocale' | 'contactName' | 'contactOffice'
  >;
  city: Pick<VisitDetail['city'], 'name' | 'nameZh'>;
  host: Pick<VisitDetail['host'], 'name' | 'nameZh' | 'officeEn' | 'officeZh' | 'timeZone'>;
};

/**
 * The draft of the letter to whoever has signed the request, from the reason and the alternative that were chosen. What is
 * known in one language alone stays in square brackets in the other, for the desk.
 */
export async function draftDecline(source: DeclineSource): Promise<LetterTexts> {
  const [en, zh] = await Promise.all([draftIn(source, 'en'), draftIn(source, 'zh-CN')]);
  return {
    addresseeEn: en.addressee,
    addresseeZh: zh.addressee,
    textEn: en.text,
    textZh: zh.text,
    signatureEn: source.host.officeEn,
    signatureZh: source.host.officeZh,
  };
}

async function draftIn(source: DeclineSource, locale: Locale) {
  const t = await translator(locale, source.host.timeZone);
  const say = (part: string) => t(`declineLetter.draft.${part}`, paramsOf(source, locale, t));
  const words = wordsOf(source, locale, t);
  const parts = [say('greeting'), say('thanks'), say('regret'), ...words, say('offer')];
  return {
    addressee: addresseeOf(source, locale, t),
    text: [...parts, say('closing')].join('\n\n'),
  };
}

/** English: name, office, city, one below the other. Chinese: the city first, then the office before the name. */
function addresseeOf(source: DeclineSource, locale: Locale, t: Translate): string {
  const { contactName: name } = source.request;
  const office = officeOf(source, locale, t);
  const lines =
    locale === 'en'
      ? [name, office, source.city.name]
      : [chineseCity(source.city), [office, name].filter(Boolean).join(' ')];
  return lines.filter(Boolean).join('\n');
}

/** The office as the request words it; in the other language it is left open. Empty when none was given. */
function officeOf({ request }: DeclineSource, locale: Locale, t: Translate): string {
  if (request.contactOffice === '') return '';
  if (request.textLocale !== locale) return t('declineLetter.open.office');
  return locale === 'en' ? titleCase(request.contactOffice) : request.contactOffice;
}

/** What the desk wrote when it declined, in its language; in the other one it is left open. */
function wordsOf({ exit }: DeclineSource, locale: Locale, t: Translate): string[] {
  const words = exit?.text.trim() ?? '';
  if (words === '') return [];
  return [textLanguage(words) === locale ? words : t('declineLetter.open.words')];
}

function paramsOf(source: DeclineSource, locale: Locale, t: Translate) {
  const { request, host, exit, submittedAt } = source;
  const office = officeOf(source, locale, t);
  const topic = request.textLocale === locale ? request.title : request.titleOther;
  return {
    // a Chinese letter greets by office; an English one without knowing the person by none
    addressee: (locale === 'zh-CN' && office) || t('declineLetter.somebody'),
    topic,
    about: topic ? 'topic' : 'nothing',
    reference: source.reference ?? '',
    day: submittedAt ? formatDay(locale, dayIn(host.timeZone, submittedAt)) : '',
    host: locale === 'en' ? host.name : (host.nameZh ?? host.name),
    reason: exit?.reason ?? 'other',
    alternative: exit?.alternative ?? 'none',
  };
}
