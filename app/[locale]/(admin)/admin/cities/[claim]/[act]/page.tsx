import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { speaksForCity } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { getClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { OPEN_STATUSES } from '@/lib/cities/claims/model';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { RefuseForm } from './_components/refuse-form';
import { ReturnForm } from './_components/return-form';

type Props = { params: Promise<{ locale: Locale; claim: string; act: string }> };

const FORMS = { return: ReturnForm, refuse: RefuseForm };
type Act = keyof typeof FORMS;

const isAct = (value: string): value is Act => Object.hasOwn(FORMS, value);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, act } = await params;
  if (!isAct(act)) return {};
  const t = await getTranslations({ locale, namespace: 'review.act' });
  return { title: t(`${act}.title`) };
}

/** A decision on a claim that needs something said, on a page of its own. */
export default async function ClaimActPage({ params }: Props) {
  const { locale, claim: id, act } = await params;
  setRequestLocale(locale);
  if (!isAct(act)) notFound();
  const actor = await requireActor(`/admin/cities/${id}/${act}`, 'programme_admin');
  const review = await getClaimReview(actor, id);
  if (!review) notFound();
  const t = await getTranslations('review.act');
  const claims = await getTranslations('admin.claims');
  const city = cityNameIn(locale, review.city);
  const { status } = review;
  const offered =
    act === 'return'
      ? status === 'submitted'
      : !speaksForCity(status) && OPEN_STATUSES.some((one) => one === status);
  const Form = FORMS[act];
  return (
    <>
      <PageHead
        title={t(`${act}.title`)}
        crumbs={{
          label: claims('title'),
          steps: [
            { label: claims('title'), href: '/admin/cities' },
            { label: city, href: `/admin/cities/${id}` },
            { label: t(`${act}.title`) },
          ],
        }}
        lead={<p>{t(`${act}.lead`, { city })}</p>}
      />
      <div className="max-w-form pb-12">
        {offered ? (
          <Form review={review} locale={locale} />
        ) : (
          <Notice kind="caution">{t('notOffered')}</Notice>
        )}
      </div>
    </>
  );
}
