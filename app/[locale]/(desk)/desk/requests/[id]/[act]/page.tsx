import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ComponentType } from 'react';
import { type Act, actPath, isAct, offeredAct } from '@/components/desk/acts';
import { ApprovalForm } from '@/components/desk/approval-form';
import { BlockedList } from '@/components/desk/blocked-list';
import { CallOffForm } from '@/components/desk/call-off-form';
import { ChangesForm } from '@/components/desk/changes-form';
import { DatesForm } from '@/components/desk/dates-form';
import { DeclineForm } from '@/components/desk/decline-form';
import type { ActProps } from '@/components/desk/desk-form';
import { DoneNotice } from '@/components/desk/done-notice';
import { NotOffered } from '@/components/desk/not-offered';
import { OpinionsForm } from '@/components/desk/opinions-form';
import { ReviveForm } from '@/components/desk/revive-form';
import { ScreeningForm } from '@/components/desk/screening-form';
import { TranslationForm } from '@/components/desk/translation-form';
import { AskDatesForm, OpenChangeForm } from '@/components/desk/visit-change-form';
import { DeclineLetterForm } from '@/components/letter/decline-letter-form';
import { LetterForm } from '@/components/letter/letter-form';
import { cx } from '@/components/ui/cx';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { placeName } from '@/components/visit/place-names';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { deskVisitPath } from '@/lib/visits/paths';
import { getVisit } from '@/lib/visits/queries/get-visit';
import type { VisitDetail } from '@/lib/visits/views';

type Props = {
  params: Promise<{ locale: Locale; id: string; act: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const FORMS: Record<Act, ComponentType<ActProps>> = {
  screening: ScreeningForm,
  opinions: OpinionsForm,
  translation: TranslationForm,
  dates: DatesForm,
  changes: ChangesForm,
  approvals: ApprovalForm,
  letter: LetterForm,
  decline: DeclineForm,
  'decline-letter': DeclineLetterForm,
  postpone: CallOffForm,
  cancel: CallOffForm,
  revive: ReviveForm,
  change: OpenChangeForm,
  'change-dates': AskDatesForm,
};

/** Pages on which both languages of a letter stand side by side. */
const WIDE: readonly Act[] = ['letter', 'decline-letter'];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, act } = await params;
  if (!isAct(act)) return {};
  const t = await getTranslations({ locale, namespace: 'desk.act' });
  return { title: t(`${act}.title`) };
}

/** One act of the desk that needs something said, on a page of its own. */
export default async function DeskActPage({ params, searchParams }: Props) {
  const { locale, id, act } = await params;
  setRequestLocale(locale);
  if (!isAct(act)) notFound();
  const actor = await requireActor(actPath(id, act), 'host_officer', 'host_approver', 'auditor');
  const visit = await getVisit(actor, id, new Date());
  if (!visit?.desk) notFound();
  const t = await getTranslations('desk');
  const layout = await getTranslations('layout');
  const offered = offeredAct(visit, act);
  const Form = FORMS[act];
  const city = placeName(locale, visit.city);
  return (
    <>
      <PageHead
        title={t(`act.${act}.title`)}
        crumbs={{
          label: layout('crumbs'),
          steps: [
            { label: t('inbox.title'), href: '/desk' },
            {
              label: t('request.title', { city, reference: visit.reference ?? '' }),
              href: deskVisitPath(visit.id),
            },
            { label: t(`act.${act}.title`) },
          ],
        }}
        lead={<p>{t(`act.${act}.lead`, { city })}</p>}
      />
      <div className={cx('pb-9 md:pb-13', !WIDE.includes(act) && 'max-w-form')}>
        <DoneNotice code={(await searchParams).done} />
        {WIDE.includes(act) ? (
          <LetterSaved version={(await searchParams).saved} visit={visit} />
        ) : null}
        {offered === null ? <NotOffered visit={visit} /> : null}
        {offered && offered.blockedBy.length > 0 ? (
          <Notice kind="caution" title={t('act.blocked')}>
            <BlockedList reasons={offered.blockedBy} locale={locale} />
          </Notice>
        ) : null}
        {offered && offered.blockedBy.length === 0 ? (
          <Form visit={visit} locale={locale} act={act} />
        ) : null}
      </div>
    </>
  );
}

/** Said once after the letter was saved, which stays on its page. */
async function LetterSaved(props: { version: string | string[] | undefined; visit: VisitDetail }) {
  if (props.version !== String(props.visit.version)) return null;
  const t = await getTranslations('letter.desk');
  return (
    <div className="pb-6">
      <Notice kind="done" live>
        {t('saved')}
      </Notice>
    </div>
  );
}
