import { getTranslations } from 'next-intl/server';
import { FormCheckboxGroup } from '@/components/forms/fields';
import { cityNameIn } from '@/lib/cities/name-in';
import { nameIn, type OfferedSite, siteKindOf } from '@/lib/hosts/library/model';
import { REQUEST_LIMITS } from '@/lib/visits/schema';
import type { StepProps } from './step-props';

/** The sites the host shows to cities, and those chosen before that it no longer shows; nothing where there is none. */
export async function SiteChoice({ draft, locale }: Pick<StepProps, 'draft' | 'locale'>) {
  const t = await getTranslations('requestMore.meetings');
  const kinds = await getTranslations('library.kind');
  const { offeredSites, content, host } = draft;
  const gone = content.sites.filter(({ id }) => !offeredSites.some((one) => one.id === id));
  if (offeredSites.length + gone.length === 0) return null;
  const facts = ({ kind, minutes, capacity }: OfferedSite) =>
    t('facts', {
      kind: kinds(siteKindOf(kind)),
      minutes: minutes ?? 0,
      capacity: capacity ?? 0,
    });
  return (
    <FormCheckboxGroup
      name="siteIds"
      label={t('sites', { host: cityNameIn(locale, host) })}
      hint={t('sitesHint', { most: REQUEST_LIMITS.sites })}
      chosen={content.sites.map(({ id }) => id)}
      options={[
        ...offeredSites.map((site) => ({
          value: site.id,
          label: nameIn(locale, site),
          hint: facts(site),
        })),
        ...gone.map((site) => ({
          value: site.id,
          label: nameIn(locale, site),
          hint: t('noLonger'),
        })),
      ]}
    />
  );
}
