import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TypedRuns } from '@/components/ui/typed-runs';
import { newFormKey } from '@/lib/actions/form-key';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { acceptHandoverAction, refuseHandoverAction } from '@/lib/handover/actions';
import { getReceivedHandover } from '@/lib/handover/queries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { setApart } from '@/lib/i18n/typed-text';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'handover' });
  return { title: t('title') };
}

/** The one who is to take over reads what it means, and answers; for a person without a role too. */
export default async function HandoverPage({ params }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`/workspace/handover/${id}`);
  const handover = await getReceivedHandover(actor, id);
  if (!handover) notFound();
  const t = await getTranslations('handover.received');
  const { from: person, organisation, status, leaves, visits } = handover;
  const city = cityNameIn(locale, handover.city ?? organisation);
  const lines = [
    t('role', { city }),
    t('contact', { person, visits }),
    t(leaves ? 'leaves' : 'stays', { person }),
    t('until', { date: formatDay(locale, handover.lapsesAt.toISOString().slice(0, 10)) }),
  ];
  return (
    <>
      <PageHead
        title={t('title', { person })}
        lead={
          <p>
            <TypedRuns
              text={t('lead', {
                person: setApart(person),
                organisation: setApart(cityNameIn(locale, organisation)),
              })}
            />
          </p>
        }
      />
      <div className="flex max-w-form flex-col gap-8 pb-12">
        {status === 'open' ? (
          <>
            <ul className="list-disc pl-5">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <div className="flex flex-wrap gap-4">
              <ActionForm action={acceptHandoverAction} formKey={newFormKey()}>
                <input type="hidden" name="handover" defaultValue={id} />
                <Button>{t('accept')}</Button>
              </ActionForm>
              <ActionForm action={refuseHandoverAction} formKey={newFormKey()}>
                <input type="hidden" name="handover" defaultValue={id} />
                <Button look="outline">{t('refuse')}</Button>
              </ActionForm>
            </div>
          </>
        ) : (
          <Notice>{t(`closed.${status}`)}</Notice>
        )}
      </div>
    </>
  );
}
