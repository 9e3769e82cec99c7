import { addMonths } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import { type Checked, type Finding, finding, type KnownTie, type PastVisit } from './findings';
import type { Payer } from './model';
import { staysOf } from './stays';
import { visaRoute } from './visa-routes';

/** What lies behind a request: visits either way before, the age of the ties, and how the guests enter the country. */
export const checkBackground = (checked: Checked, moment: Moment): Finding[] => [
  ...reciprocity(checked, moment),
  ...anniversary(checked, moment),
  ...visa(checked),
];

/** The balance of visits: how many the host has received from this city and sent to it, at which level and who bore the local costs. */
function reciprocity({ received, sent = [] }: Checked, { today, settings }: Moment): Finding[] {
  if (received === undefined) return [];
  const years = settings.reciprocityYears;
  const since = addMonths(today, -12 * years);
  const within = ({ day }: PastVisit) => day > since;
  const [here, there] = [received.filter(within), sent.filter(within)];
  const params = {
    years,
    count: here.length,
    highest: highestOf(here),
    borne: borneBy('host', here),
    sent: there.length,
    sentHighest: highestOf(there),
    sentBorne: borneBy('city', there),
  };
  const found = finding('reciprocity', 'info', 'reciprocity', 'costs', params);
  return [{ ...found, audience: ['host'] }];
}

/** The highest rank band of a head of delegation, `0` where none is known. */
const highestOf = (visits: readonly PastVisit[]): string =>
  String(Math.max(0, ...visits.map((one) => one.band ?? 0)));

/** Visits of which the side that received them bore the local costs alone. */
const borneBy = (payer: Payer, visits: readonly PastVisit[]): number =>
  visits.filter((one) => one.paysLocal === payer).length;

/** A tie that comes to a mark of so many years in a year of the visit; an anniversary visit for no such mark is told. */
function anniversary(checked: Checked, { settings }: Moment): Finding[] {
  const every = settings.anniversaryYears;
  const years = [
    ...new Set(
      staysOf(checked).flatMap(({ startsOn, endsOn }) => [yearOf(startsOn), yearOf(endsOn)]),
    ),
  ];
  const ties = checked.ties ?? [];
  const marks = ties.flatMap((tie) =>
    years
      .map((year) => ({ tie, year, age: year - yearOf(tie.since) }))
      .filter(({ age }) => age > 0 && age % every === 0),
  );
  if (marks.length > 0) {
    return marks.map(({ tie, year, age }) =>
      finding('anniversary', 'info', 'anniversary', 'type', {
        partner: named(tie),
        year: String(year),
        age,
        since: String(yearOf(tie.since)),
      }),
    );
  }
  if (checked.request.type !== 'anniversary' || years.length === 0) return [];
  return ties.map((tie) =>
    finding('anniversary', 'info', 'anniversary_between', 'type', {
      partner: named(tie),
      every,
      since: String(yearOf(tie.since)),
    }),
  );
}

/** The route on record for ordinary passports; nothing is known of others, of other countries, and of later days. */
function visa(checked: Checked): Finding[] {
  const { entry, request } = checked;
  if (!entry || request.format === 'virtual' || entry.from === entry.to) return [];
  const stays = staysOf(checked);
  if (stays.length === 0) return [];
  const route = visaRoute(entry.from, entry.to);
  if (!route) return [finding('visa', 'warn', 'visa_unknown', 'windows')];
  const params = { days: route.days, until: { day: route.until }, asOf: { day: route.asOf } };
  const known = stays.every((stay) => stay.endsOn <= route.until);
  return [finding('visa', 'warn', known ? 'visa_free' : 'visa_lapsed', 'windows', params)];
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const named = ({ nameEn, nameZh }: KnownTie) => ({ name: { en: nameEn, zh: nameZh } });
