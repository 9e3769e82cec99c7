import { formatDay, formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { type Translate, translator } from '@/lib/i18n/translate';
import { PARTY_KINDS } from '../model';
import type { VisitDetail } from '../views';
import type { LetterTexts } from './model';
import { chineseCity, titleCase } from './wording';

/** Heads of this rank and above are addressed as 阁下: mayors, deputy mayors, council presidents. */
const EXCELLENCY_FROM = 50;

type Source = Pick<
  VisitDetail,
  'request' | 'city' | 'host' | 'agreed' | 'milestones' | 'reference' | 'submittedAt' | 'today'
>;

/** The draft of a visit's invitation letter. What no form has asked for stays in square brackets for the desk. */
export async function draftLetter(visit: Source): Promise<LetterTexts> {
  const [en, zh] = await Promise.all([draftIn(visit, 'en'), draftIn(visit, 'zh-CN')]);
  return {
    addresseeEn: en.addressee,
    addresseeZh: zh.addressee,
    textEn: en.text,
    textZh: zh.text,
    signatureEn: en.signature,
    signatureZh: zh.signature,
  };
}

async function draftIn(visit: Source, locale: Locale) {
  const t = await translator(locale, visit.host.timeZone);
  const params = paramsOf(visit, locale, t);
  const say = (part: string) => t(`letter.draft.${part}`, params);
  const travels = visit.request.format !== 'virtual';
  const parts = [
    'greeting',
    'opening',
    'purpose',
    ...(travels ? ['costs', 'list', 'visa'] : []),
    'contact',
    isHigh(visit) ? 'closingHigh' : 'closing',
  ];
  return {
    addressee: say('addressee'),
    text: parts.map(say).join('\n\n'),
    signature: say('signature'),
  };
}

const isHigh = ({ request }: Source) => (request.headRankBand ?? 0) >= EXCELLENCY_FROM;

function paramsOf(visit: Source, locale: Locale, t: Translate) {
  const { request, city, host, agreed, milestones } = visit;
  const english = locale === 'en';
  const own = request.textLocale === locale;
  const open = (what: string) => t(`letter.open.${what}`);
  const high = isHigh(visit);
  const head =
    (own && (english ? titleCase(request.headOffice) : request.headOffice)) || open('office');
  const listDue = milestones.find((one) => one.code === 'delegation_list')?.due;
  return {
    head: high ? t('letter.excellency', { head }) : head,
    you: t(`letter.you.${high ? 'high' : 'other'}`),
    city: english ? city.name : chineseCity(city),
    host: english ? host.name : (host.nameZh ?? host.name),
    office: english ? host.officeEn : host.officeZh,
    count: PARTY_KINDS.reduce((sum, kind) => sum + request.party[kind], 0),
    days: agreed ? formatDays(locale, agreed.startsOn, agreed.endsOn) : open('days'),
    type: request.type ?? 'working_visit',
    format: request.format ?? 'in_person',
    topic: (own ? request.title : request.titleOther) || open('topic'),
    reference: visit.reference ?? '',
    international: request.paysInternational ?? 'open',
    local: request.paysLocal ?? 'open',
    meals: request.paysMeals ?? 'open',
    listDue: listDue ? formatDay(locale, listDue) : open('day'),
    today: formatDay(locale, visit.today),
  };
}
