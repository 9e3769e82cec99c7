import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FacetGroup, FacetOption } from '@/components/facets/facet';
import { FacetForm } from '@/components/facets/facet-form';
import { Disclosure } from '@/components/ui/disclosure';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { activeGroups } from '@/lib/facets/model';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import {
  CANDIDATE_GROUPS,
  CANDIDATE_LABELS,
  type CandidateFilters,
  type CandidateGroup,
  candidateKey,
  candidatesPath,
} from '@/lib/matching/candidates/filters';
import { CANDIDATE_EVIDENCE } from '@/lib/matching/candidates/model';
import type { NarrowedCandidates } from '@/lib/matching/candidates/narrow';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName, sectors } from '@/lib/taxonomy/taxonomy';

type Props = { filters: CandidateFilters; facets: NarrowedCandidates['facets']; locale: Locale };
type Option = { value: string; label: string; mark?: ReactNode };

/** The filters of the list. */
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
  const inUse = activeGroups(CANDIDATE_GROUPS, filters).length > 0;
  return (
    <FacetForm
      action={`/${locale}/desk/candidates`}
      address={candidatesPath(filters)}
      words={{
        filters: t('filters'),
        filtersLabel: t('filtersLabel'),
        apply: t('apply'),
        any: t('any'),
        clear: t('clear'),
      }}
      clear={inUse ? candidatesPath({ order: filters.order }) : undefined}
    >
      {filters.order === 'score' ? <input type="hidden" name="order" value="score" /> : null}
      <FacetGroup legend={t('groups.sectors')}>
        {options('sectors', core.map(named))}
        <Disclosure
          summary={<span className="text-small">{t('moreSectors', { count: more.length })}</span>}
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
    </FacetForm>
  );
}
