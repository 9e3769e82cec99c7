import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FacetGroup, FacetOption } from '@/components/city/facet';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { TextLink } from '@/components/ui/text-link';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import {
  activeCandidateGroups,
  CANDIDATE_LABELS,
  type CandidateFilters,
  type CandidateGroup,
  candidateKey,
  candidatesPath,
} from '@/lib/matching/candidates/filters';
import { CANDIDATE_EVIDENCE } from '@/lib/matching/candidates/model';
import type { CandidateFacets } from '@/lib/matching/candidates/narrow';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName, sectors } from '@/lib/taxonomy/taxonomy';

type Props = { filters: CandidateFilters; facets: CandidateFacets; locale: Locale };
type Option = { value: string; label: string; mark?: ReactNode };

/** All filters as one form that is sent by a button and works without script; on phones behind a disclosure. */
export async function CandidateFilterForm({ filters, facets, locale }: Props) {
  const t = await getTranslations('candidates');
  const m = await getTranslations('matching');
  const core = sectors.filter((sector) => sector.core);
  const more = sectors.filter((sector) => !sector.core);
  const named = ({ id }: { id: SectorId }) => ({ value: id, label: sectorName(id, locale) });
  const options = (group: CandidateGroup, list: readonly Option[]) =>
    list.map((option) => (
      <FacetOption
        key={option.value}
        name={candidateKey(group)}
        counts={facets[group]}
        chosen={filters[group]}
        {...option}
      />
    ));
  const countries = [
    ...new Set([...facets.countries.map((one) => one.value), ...filters.countries]),
  ];
  return (
    <details className="facets screen-only py-4">
      <summary>{t('filters')}</summary>
      <search aria-label={t('filtersLabel')}>
        {/* A new form for each result: boxes follow the address also where a link has changed it. */}
        <form
          key={candidatesPath(filters)}
          action={`/${locale}/desk/candidates`}
          className="flex flex-col"
        >
          {filters.order === 'score' ? <input type="hidden" name="order" value="score" /> : null}
          <div className="pb-4">
            <Button dense>{t('apply')}</Button>
          </div>
          <FacetGroup legend={t('groups.sectors')}>
            {options('sectors', core.map(named))}
            <Disclosure
              summary={
                <span className="text-small">{t('moreSectors', { count: more.length })}</span>
              }
              open={more.some(({ id }) => filters.sectors.includes(id))}
            >
              {options('sectors', more.map(named))}
            </Disclosure>
          </FacetGroup>
          <FacetGroup legend={t('groups.labels')}>
            {options(
              'labels',
              CANDIDATE_LABELS.map((value) => ({ value, label: m(`label.${value}`) })),
            )}
          </FacetGroup>
          <FacetGroup legend={t('groups.evidence')}>
            {options(
              'evidence',
              CANDIDATE_EVIDENCE.map((value) => ({
                value,
                label: t(`evidence.${value}`),
                mark: <EvidenceMark kind={value} />,
              })),
            )}
          </FacetGroup>
          <FacetGroup legend={t('groups.countries')}>
            {options(
              'countries',
              countries.map((value) => ({ value, label: countryName(locale, value) })),
            )}
          </FacetGroup>
          <div className="flex flex-col items-start gap-3 border-hairline border-t pt-4">
            <p className="text-muted text-note">{t('any')}</p>
            <Button dense look="outline">
              {t('apply')}
            </Button>
            {activeCandidateGroups(filters).length > 0 ? (
              <TextLink href={candidatesPath({ order: filters.order })} className="text-small">
                {t('clear')}
              </TextLink>
            ) : null}
          </div>
        </form>
      </search>
    </details>
  );
}
