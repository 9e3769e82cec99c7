import { getTranslations } from 'next-intl/server';
import { placeName } from '@/components/visit/place-names';
import type { Locale } from '@/lib/i18n/routing';
import { cityVisitPath, cityVisitsPath } from '@/lib/visits/paths';
import type { RequestDraft } from '@/lib/visits/views';

/** The way to a page of the wizard: the list, the visit, and what is being written. */
export async function wizardCrumbs(draft: RequestDraft, locale: Locale) {
  const t = await getTranslations('request.wizard');
  const list = await getTranslations('visit.list');
  const layout = await getTranslations('layout');
  const here = draft.reference
    ? t('correcting', { reference: draft.reference })
    : t('crumb', { host: placeName(locale, draft.host) });
  return {
    label: layout('crumbs'),
    steps: [
      { label: list('title'), href: cityVisitsPath },
      { label: here, href: cityVisitPath(draft.id) },
    ],
  };
}
