import { cityNameIn } from '@/lib/cities/name-in';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import type { ListSort, MapSort } from './filters';
import type { Partner, PartnerLine } from './model';

type Compare<Row> = (one: Row, other: Row) => number;

/** The cities in the order asked for; equals stay in the order of the host, in which they come. */
export function sortPartners(rows: readonly Partner[], sort: MapSort, locale: Locale): Partner[] {
  const compare = words<Partner>(locale);
  switch (sort) {
    case 'score':
      return [...rows];
    case 'name':
      return [...rows].sort(compare.name);
    case 'country':
      return [...rows].sort(compare.country);
    default:
      return [...rows].sort((one, other) => strengthIn(other, sort) - strengthIn(one, sort));
  }
}

/** The cells of these cities as rows in the order asked for; equals stay city by city, sector by sector. */
export function sortLines(
  lines: readonly PartnerLine[],
  sort: ListSort,
  locale: Locale,
): PartnerLine[] {
  const compare = words<PartnerLine>(locale);
  switch (sort) {
    case 'score':
      return [...lines];
    case 'name':
      return [...lines].sort(compare.name);
    case 'country':
      return [...lines].sort(compare.country);
    case 'sector':
      return [...lines].sort(
        (one, other) => placeOf(one) - placeOf(other) || strengthOf(other) - strengthOf(one),
      );
    case 'strength':
      return [...lines].sort((one, other) => strengthOf(other) - strengthOf(one));
  }
}

/** Every cell of a city as a row of the list. */
export const linesOf = ({ meetings, ...partner }: Partner): PartnerLine[] =>
  [...meetings.values()].map((meeting) => ({ ...partner, meeting }));

/** A sector that the city alone names comes after the weakest link, and nothing at all last. */
const strengthIn = ({ meetings }: Partner, sector: MapSort): number => {
  const meeting = [...meetings.values()].find((one) => one.sector === sector);
  return meeting ? (meeting.strength ?? -1) : -2;
};
const strengthOf = ({ meeting }: PartnerLine) => meeting.strength ?? -1;
const placeOf = ({ meeting }: PartnerLine) => SECTOR_IDS.indexOf(meeting.sector);

function words<Row extends Pick<Partner, 'city'>>(locale: Locale) {
  const { compare } = new Intl.Collator(locale);
  const name: Compare<Row> = (one, other) =>
    compare(cityNameIn(locale, one.city), cityNameIn(locale, other.city));
  const country: Compare<Row> = (one, other) =>
    compare(
      countryName(locale, one.city.countryCode),
      countryName(locale, other.city.countryCode),
    ) || name(one, other);
  return { name, country };
}
