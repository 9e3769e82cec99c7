import { cityNameIn } from '@/lib/cities/name-in';
import { countryName } from '@/lib/i18n/countries';
import { formatDay } from '@/lib/i18n/format';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import type { Meeting } from './meetings';
import type { Partner } from './model';
import { linesOf, sortLines } from './order';
import type { PartnerMap } from './queries';
import { contactWords, howWords, type Reader } from './words';

/** A cell as the library writes it. Texts always say that they are texts, so that none is ever taken for a formula. */
export type Cell =
  | { value: string; type: typeof String; fontWeight?: 'bold'; wrap?: true }
  | {
      value: number;
      type: typeof Number;
      format: string;
    };
export type Sheet = {
  sheet: string;
  columns: { width: number }[];
  stickyRowsCount: number;
  stickyColumnsCount: number;
  orientation: 'landscape';
  data: (Cell | null)[][];
};

/** The map and its list as two sheets, each with what its figures are, where they come from, and of which day. */
export function partnerSheets(map: PartnerMap, reader: Reader): Sheet[] {
  return [mapSheet(map, reader), listSheet(map, reader)];
}

function mapSheet(map: PartnerMap, reader: Reader): Sheet {
  const { t, locale } = reader;
  const head = [
    t('partners.columns.city'),
    t('partners.columns.country'),
    t('partners.columns.score'),
    ...map.columns.map(({ sector }) => sectorName(sector, locale)),
    t('partners.columns.contacts'),
    t('partners.columns.evidence'),
  ];
  const rows = map.partners.map((partner) => [
    ...cityCells(partner, reader),
    figure(partner.match.score, '0.00'),
    ...map.columns.map(({ sector }) => meetingCell(partner.meetings.get(sector), reader)),
    text(contactWords(partner.contacts, reader).join(t('partners.join'))),
    text(t(`candidates.evidence.${partner.city.evidence}`)),
  ]);
  return sheetOf(t('partners.views.map'), map, reader, head, rows, [
    24,
    18,
    10,
    ...map.columns.map(() => 14),
    40,
    24,
  ]);
}

function listSheet(map: PartnerMap, reader: Reader): Sheet {
  const { t, locale } = reader;
  const shown = new Set(map.columns.map(({ sector }) => sector));
  const lines = map.partners.flatMap(linesOf).filter(({ meeting }) => shown.has(meeting.sector));
  const head = [
    t('partners.columns.city'),
    t('partners.columns.country'),
    t('partners.columns.sector'),
    t('partners.columns.strength'),
    t('partners.columns.how'),
    t('partners.columns.score'),
    t('partners.columns.contacts'),
  ];
  const rows = sortLines(lines, 'strength', locale).map((line) => [
    ...cityCells(line, reader),
    text(sectorName(line.meeting.sector, locale)),
    line.meeting.strength === null ? null : figure(line.meeting.strength, '0'),
    text(howWords(line, map.host, reader).join(t('partners.join'))),
    figure(line.match.score, '0.00'),
    text(contactWords(line.contacts, reader).join(t('partners.join'))),
  ]);
  return sheetOf(t('partners.views.list'), map, reader, head, rows, [24, 18, 30, 10, 70, 10, 40]);
}

/** Name of the sheet, what its figures mean, then the table; the table's head stays in view. */
function sheetOf(
  name: string,
  map: PartnerMap,
  { t, locale }: Reader,
  head: string[],
  rows: (Cell | null)[][],
  widths: number[],
): Sheet {
  const host = cityNameIn(locale, map.host);
  const notes = [
    t('partners.file.title', { host }),
    t('partners.file.basis', {
      day: formatDay(locale, map.day),
      model: map.model,
      host,
      version: map.hostProfile?.version ?? 0,
    }),
    t('partners.file.units'),
    t('partners.file.signs', { host }),
    t('partners.file.sources'),
  ];
  const intro = notes.map((note, index) => [index === 0 ? bold(note) : text(note)]);
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: intro.length + 2,
    stickyColumnsCount: 1,
    orientation: 'landscape',
    data: [...intro, [], head.map(bold), ...rows],
  };
}

const cityCells = ({ city }: Pick<Partner, 'city'>, { locale }: Reader): Cell[] => [
  text(cityNameIn(locale, city)),
  text(countryName(locale, city.countryCode)),
];

function meetingCell(meeting: Meeting | undefined, { t }: Reader): Cell | null {
  if (!meeting) return null;
  if (meeting.strength === null) return text(t('partners.sign.cityOnly'));
  return figure(meeting.strength, meeting.kind === 'related' ? '"≈"0' : '0');
}

const text = (value: string): Cell => ({ value, type: String });
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
const figure = (value: number, format: string): Cell => ({ value, type: Number, format });
