import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MovedRow } from '@/components/desk/candidates/moved-row';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { requireActor } from '@/lib/auth/session';
import { dayIn } from '@/lib/hosts/day';
import { getOwnHost } from '@/lib/hosts/queries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { noteLookAction } from '@/lib/match-history/actions';
import { listMoves } from '@/lib/match-history/queries';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'moves.desk' });
  return { title: t('title') };
}

/** Which scores have moved since the reader last looked, and why. */
export default async function MovedPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/candidates/moved', 'host_officer', 'host_approver');
  const [moved, host] = await Promise.all([listMoves(actor, new Date()), getOwnHost(actor)]);
  if (!moved || !host) notFound();
  const [t, candidates, layout] = await Promise.all([
    getTranslations('moves.desk'),
    getTranslations('candidates'),
    getTranslations('layout'),
  ]);
  const day = formatDay(locale, dayIn(host.timeZone, moved.since));
  return (
    <>
      <PageHead
        crumbs={{
          label: layout('crumbs'),
          steps: [{ label: candidates('title'), href: '/desk/candidates' }, { label: t('crumb') }],
        }}
        title={t('title')}
        lead={<p>{moved.looked ? t('since', { day }) : t('first')}</p>}
      />
      {moved.until ? (
        <>
          <Ledger top>
            {moved.cities.map((one) => (
              <MovedRow key={one.city.id} moved={one} host={host} locale={locale} />
            ))}
          </Ledger>
          <ActionForm action={noteLookAction} formKey={newFormKey()} className="screen-only py-7">
            <input type="hidden" name="until" value={moved.until.toISOString()} />
            <Button>{t('seen')}</Button>
            <p className="mt-2 text-muted text-small">{t('seenNote')}</p>
          </ActionForm>
        </>
      ) : (
        <EmptyState
          title={t('noneTitle')}
          action={<TextLink href="/desk/candidates">{t('back')}</TextLink>}
        >
          {t('none')}
        </EmptyState>
      )}
    </>
  );
}
