import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { PlaceLine } from '@/components/city/place-line';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/i18n/routing';
import type { ProspectSheet } from '@/lib/prospects/list/queries';

/** Which city, that it has declared nothing, and the ways to its other pages. */
export async function ProspectHead({ sheet, locale }: { sheet: ProspectSheet; locale: Locale }) {
  const t = await getTranslations('prospects');
  const layout = await getTranslations('layout');
  const { city } = sheet;
  return (
    <PageHead
      size="name"
      crumbs={{
        label: layout('crumbs'),
        steps: [
          { label: t('title'), href: '/desk/prospects' },
          { label: <CityName city={city} locale={locale} /> },
        ],
      }}
      above={<EvidenceMark kind="signal" label={t('notDeclared')} />}
      title={<CityName city={city} locale={locale} both />}
      lead={<PlaceLine city={city} />}
      actions={
        <p className="screen-only flex flex-wrap gap-x-5 text-small">
          <TextLink href={`/desk/candidates/${city.slug}`}>{t('sheet.candidate')}</TextLink>
          <TextLink href={`/cities/${city.slug}`}>{t('sheet.public')}</TextLink>
        </p>
      }
    />
  );
}
