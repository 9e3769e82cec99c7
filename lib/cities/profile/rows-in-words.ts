import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { Translate } from '@/lib/i18n/translate';
import { setApart } from '@/lib/i18n/typed-text';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import type { RowsAnswer } from './answers';
import type { ChinaExperience, ChinaPartner, ChinesePresence, EarlierVisit } from './china';
import type { Place } from './places';

/** A place in one line: kind, operator, sectors, address, note; its name is the subject. What was typed is set apart. */
export function placeInWords(place: Place, locale: Locale, t: Translate): string {
  const { kind, operator, sectors, url, note } = place;
  return inOneLine([
    kind && t(`profilePlaces.kind.${kind}`),
    operator && t('profilePlaces.operatedBy', { name: setApart(operator) }),
    listed(
      locale,
      sectors.map((id) => sectorName(id, locale)),
    ),
    setApart(url),
    setApart(note),
  ]);
}

/** One part of the experience with China: its rows one after another, or the answer with its note. */
export function chinaInWords(id: string, said: unknown, locale: Locale, t: Translate): string {
  const rows = <Row>(answer: RowsAnswer<Row>, line: (row: Row) => string) =>
    answer.none ? t(`profileChina.fields.${id}None`) : answer.rows.map(line).join('\n');
  switch (id) {
    case 'ties':
      return (said as ChinaExperience['ties'])
        .flatMap(({ standing, note }) =>
          standing ? [inOneLine([t(`profileChina.standing.${standing}`), setApart(note)])] : [],
        )
        .join('\n');
    case 'partners':
      return rows(said as RowsAnswer<ChinaPartner>, (one) => partnerInWords(one, locale, t));
    case 'visits':
      return rows(said as RowsAnswer<EarlierVisit>, ({ year, direction, level, partner, note }) =>
        inOneLine([
          setApart(year),
          direction && t(`profileChina.directionPublic.${direction}`),
          level && t(`profileChina.level.${level}`),
          setApart(partner),
          setApart(note),
        ]),
      );
    case 'presence':
      return rows(said as RowsAnswer<ChinesePresence>, ({ name, nameZh, note }) =>
        inOneLine([setApart(locale === 'zh-CN' ? nameZh || name : name), setApart(note)]),
      );
    case 'speakers': {
      const [answer, note] = said as [string, string];
      return inOneLine([t(`profileChina.yesNo.${answer}`), setApart(note)]);
    }
    default:
      return (said as unknown[])
        .flatMap((one) => (typeof one === 'string' && one !== '' ? [setApart(one)] : []))
        .join('\n');
  }
}

function partnerInWords(partner: ChinaPartner, locale: Locale, t: Translate): string {
  const { name, nameZh, kind, since, active } = partner;
  return inOneLine([
    setApart(locale === 'zh-CN' ? nameZh || name : name),
    kind && t(`profileChina.partnerKind.${kind}`),
    setApart(since),
    active === 'yes' && t('profileChina.public.active'),
    active === 'no' && t('profileChina.public.inactive'),
  ]);
}

const inOneLine = (parts: readonly (string | false | null)[]): string =>
  parts.filter(Boolean).join(' · ');
