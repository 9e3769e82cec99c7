import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { HostTieLine } from '@/components/city/host-tie-line';
import { PlaceLine } from '@/components/city/place-line';
import { PrintHead } from '@/components/layout/print-head';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark, Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { CitySheet } from '@/lib/matching/candidates/sheet';

/** Which city, where it lies, its tie with this very host; on paper also what the paper is and when it was read. */
export async function SheetHead({ sheet, locale }: { sheet: CitySheet; locale: Locale }) {
  const t = await getTranslations('candidates');
  const cities = await getTranslations('cities');
  const layout = await getTranslations('layout');
  const { city, host } = sheet;
  const today = dayIn(host.timeZone, new Date());
  return (
    <>
      <div className="print-only">
        <PrintHead
          document={t('sheet.document')}
          reference={t('sheet.reference', {
            host: cityNameIn(locale, host),
            day: formatDay(locale, today),
          })}
        />
      </div>
      <PageHead
        size="name"
        crumbs={{
          label: layout('crumbs'),
          steps: [
            { label: t('title'), href: '/desk/candidates' },
            { label: <CityName city={city} locale={locale} /> },
          ],
        }}
        mark={city.demo ? <DemoMark>{t('demo')}</DemoMark> : undefined}
        above={<HostTieLine ties={city.ties.filter((tie) => tie.hostSlug === host.slug)} />}
        title={<CityName city={city} locale={locale} both />}
        lead={
          <>
            <PlaceLine city={city} end={city.isSeaport ? cities('record.seaport') : undefined} />{' '}
            <Tag>{cities(`claim.${city.claim}`)}</Tag>
          </>
        }
        actions={
          <p className="screen-only flex flex-wrap gap-x-5 text-small">
            {city.claim === 'unclaimed' && city.level === 'city' && !city.demo ? (
              <TextLink href={`/desk/prospects/${city.slug}`}>{t('sheet.prospect')}</TextLink>
            ) : null}
            <TextLink href={`/cities/${city.slug}`}>{t('sheet.public')}</TextLink>
          </p>
        }
      />
    </>
  );
}
