import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { DemoMark } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { listUnreadProfiles } from '@/lib/cities/claims/look-queries';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { Publication } from '../_components/publication';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'review.unread' });
  return { title: t('title') };
}

/** What verified cities have published since the programme looked, each with its differences. */
export default async function PublishedPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/admin/cities/published', 'programme_admin', 'auditor');
  const rows = await listUnreadProfiles(actor);
  const t = await getTranslations('review.unread');
  const claims = await getTranslations('admin.claims');
  return (
    <>
      <PageHead
        title={t('title')}
        crumbs={{
          label: claims('title'),
          steps: [{ label: claims('title'), href: '/admin/cities' }, { label: t('title') }],
        }}
        lead={<p>{t('lead')}</p>}
      />
      {rows.length === 0 ? (
        <div className="pb-12">
          <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState>
        </div>
      ) : null}
      {rows.map((one) => (
        <Section
          key={one.claimId}
          title={<CityName city={one.city} locale={locale} />}
          note={
            <>
              <p>
                {t('since', {
                  from: one.from,
                  date: `${formatInstant(locale, one.publishedAt, 'UTC')} UTC`,
                })}{' '}
                {one.demo ? <DemoMark>{claims('demo')}</DemoMark> : null}
              </p>
              <p>
                <TextLink href={`/admin/cities/${one.claimId}`}>{t('open')}</TextLink>
              </p>
            </>
          }
        >
          <Publication
            publication={one}
            locale={locale}
            mayDecide={hasRole(actor, 'programme_admin')}
          />
        </Section>
      ))}
    </>
  );
}
