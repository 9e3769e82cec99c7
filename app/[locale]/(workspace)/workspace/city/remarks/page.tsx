import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { RemarkList } from '@/components/city/remark-list';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import { openRemarks } from '@/lib/cities/claims/remarks';
import { getOwnCity } from '@/lib/cities/profile/queries';
import type { Locale } from '@/lib/i18n/routing';
import { AnswerForm } from './_components/answer-form';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'review.remarks' });
  return { title: t('title') };
}

/** The remarks of the programme on the profile, each with the way to its field and the answer. */
export default async function RemarksPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace/city/remarks', 'city_officer', 'city_approver');
  const own = await getOwnCity(actor);
  if (!own?.draft) notFound();
  const t = await getTranslations('review.remarks');
  const profile = await getTranslations('profile');
  const open = openRemarks(own.remarks).length;
  const answering = own.claim.status === 'changes_requested' && own.canEdit;
  return (
    <>
      <PageHead
        title={t('title')}
        crumbs={{
          label: profile('form.crumb'),
          steps: [{ label: profile('form.crumb'), href: '/workspace/city' }, { label: t('title') }],
        }}
        lead={
          <p>
            {own.claim.status === 'changes_requested' ? t('lead') : t('leadSent')}{' '}
            {own.claim.demo ? <DemoMark>{profile('demo')}</DemoMark> : null}
          </p>
        }
      />
      <div className="max-w-text pb-12">
        {own.remarks.length === 0 ? (
          <EmptyState
            title={t('empty')}
            action={<TextLink href="/workspace/city">{profile('form.back')}</TextLink>}
          >
            {t('emptyNote')}
          </EmptyState>
        ) : null}
        {answering && own.remarks.length > 0 ? (
          <div className="pb-6">
            <Notice kind={open === 0 ? 'done' : 'caution'} live>
              <p>{t('left', { count: open })}</p>
              {open === 0 ? (
                <p className="pt-3">
                  <LinkButton href="/workspace/city/preview">{t('send')}</LinkButton>
                </p>
              ) : null}
            </Notice>
          </div>
        ) : null}
        {own.remarks.length > 0 ? (
          <RemarkList
            remarks={own.remarks}
            locale={locale}
            after={(remark) => (
              <>
                <p className="mt-1 text-small">
                  <TextLink href={`/workspace/city/${remark.section}`}>
                    {t('toSection', { section: profile(`section.${remark.section}.title`) })}
                  </TextLink>
                </p>
                {answering ? <AnswerForm remark={remark} /> : null}
              </>
            )}
          />
        ) : null}
      </div>
    </>
  );
}
