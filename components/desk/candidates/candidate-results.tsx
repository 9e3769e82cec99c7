import { getTranslations } from 'next-intl/server';
import { ActiveFilters } from '@/components/facets/active-filters';
import { FacetPages } from '@/components/facets/facet-pages';
import { NothingFound } from '@/components/facets/nothing-found';
import { tickedFilters } from '@/components/facets/ticked';
import { Button } from '@/components/ui/button';
import { Ledger } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import { activeGroups } from '@/lib/facets/model';
import { countryName } from '@/lib/i18n/countries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import {
  CANDIDATE_GROUPS,
  type CandidateFilters,
  type CandidateGroup,
  candidatesPath,
} from '@/lib/matching/candidates/filters';
import { CANDIDATES_PER_PAGE, type CandidateList } from '@/lib/matching/candidates/queries';
import { NEAR_POINTS } from '@/lib/matching/order/take-turns';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { CandidateRow, COMPARE_FORM } from './candidate-row';

type Props = { filters: CandidateFilters; list: CandidateList; locale: Locale };

/** The candidates found: how many, by which filters; then row by row and page by page, and what the order rests on. */
export async function CandidateResults({ filters, list, locale }: Props) {
  const t = await getTranslations('candidates');
  return (
    <section aria-label={t('results')}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-control border-b py-4">
        <div role="status">
          <h2 className="text-h3 md:text-[1.25rem]">{t('count', { count: list.total })}</h2>
        </div>
        <Ticked filters={filters} locale={locale} />
        {list.total > 1 ? <CompareButton locale={locale} /> : null}
      </div>
      {list.total > 1 ? <OrderLine filters={filters} /> : null}
      {list.total === 0 ? (
        <Nothing filters={filters} list={list} />
      ) : (
        <>
          <Ledger ordered>
            {list.rows.map((row) => (
              <CandidateRow key={row.candidate.id} row={row} host={list.host} locale={locale} />
            ))}
          </Ledger>
          <FacetPages
            list="candidates"
            pages={list}
            size={CANDIDATES_PER_PAGE}
            to={(page) => candidatesPath({ ...filters, page })}
          />
        </>
      )}
      <Basis filters={filters} list={list} locale={locale} />
    </section>
  );
}

/** How near-equals stand, and the way to the other order. */
async function OrderLine({ filters }: Pick<Props, 'filters'>) {
  const t = await getTranslations('candidates.order');
  const other = filters.order === 'turns' ? 'score' : 'turns';
  return (
    <p className="screen-only flex flex-wrap gap-x-4 border-hairline border-b py-2 text-small">
      <span className="text-muted">{t(`${filters.order}.now`, { points: NEAR_POINTS })}</span>
      <TextLink href={candidatesPath({ ...filters, order: other, page: 1 })}>
        {t(`${other}.show`)}
      </TextLink>
    </p>
  );
}

/** Takes the boxes ticked in the rows to the comparison. */
async function CompareButton({ locale }: { locale: Locale }) {
  const t = await getTranslations('comparison.list');
  return (
    <form
      id={COMPARE_FORM}
      action={`/${locale}/desk/candidates/compare`}
      className="screen-only ml-auto"
    >
      <Button dense look="outline">
        {t('button')}
      </Button>
    </form>
  );
}

/** Each value that is ticked, as a link that drops it. */
async function Ticked({ filters, locale }: Omit<Props, 'list'>) {
  const t = await getTranslations('candidates');
  const m = await getTranslations('matching');
  const wording = {
    sectors: (value: string) => sectorName(value as SectorId, locale),
    labels: (value: string) => m(`label.${value as 'good'}`),
    evidence: (value: string) => t(`evidence.${value as 'declared'}`),
    countries: (value: string) => countryName(locale, value),
  } satisfies Record<CandidateGroup, (value: string) => string>;
  const active = tickedFilters({
    groups: CANDIDATE_GROUPS,
    filters,
    wording,
    to: (group, values) => candidatesPath({ ...filters, [group]: values, page: 1 }),
    removeLabel: (filter) => t('removeFilter', { filter }),
  });
  return <ActiveFilters filters={active} />;
}

async function Nothing({ filters, list }: Omit<Props, 'locale'>) {
  const groups = await getTranslations('candidates.groups');
  const [blamed] = activeGroups(CANDIDATE_GROUPS, filters).sort(
    (a, b) => list.without[b] - list.without[a],
  );
  return (
    <NothingFound
      list="candidates"
      blamed={
        blamed && {
          group: groups(blamed),
          count: list.without[blamed],
          href: candidatesPath({ ...filters, [blamed]: [], page: 1 }),
        }
      }
      all={list.all}
      clear={candidatesPath({ order: filters.order })}
    />
  );
}

/** What the order rests on: model, version of the host's profile, ties of this week, and cities without a place. */
async function Basis({ filters, list, locale }: Props) {
  const t = await getTranslations('candidates.basis');
  const { hostProfile, host, period, unranked } = list;
  if (!hostProfile) return null;
  const [model = ''] = list.rows.map((row) => row.match.modelVersion);
  const [year, week] = period.split('-W');
  const day = hostProfile.profile.updatedAt?.slice(0, 10);
  return (
    <p className="mt-4 max-w-measure text-muted text-note">
      {t(filters.order, {
        points: NEAR_POINTS,
        host: cityNameIn(locale, host),
        version: hostProfile.version,
        day: day ? formatDay(locale, day) : '',
        year: year ?? '',
        week: Number(week),
      })}{' '}
      {model ? t('model', { model }) : null} {t('robust')}{' '}
      {unranked > 0 ? t('unranked', { count: unranked }) : null}{' '}
      <TextLink href="/how-matching-works" tone="muted">
        {t('how')}
      </TextLink>
    </p>
  );
}
