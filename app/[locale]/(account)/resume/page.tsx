import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { getKeptPost } from '@/lib/auth/kept-posts';
import { areaOf } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { timeZoneOf } from '@/lib/notifications/queries';
import { DiscardForm } from './_components/discard-form';
import { KeptFacts } from './_components/kept-facts';
import { SendForm } from './_components/send-form';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'session.resume' });
  return { title: t('title') };
}

/** A form that was posted after its session had ended: its owner sends it as it was, or deletes it. */
export default async function ResumePage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/resume');
  const post = await getKeptPost(actor.userId, new Date());
  const t = await getTranslations('session.resume');
  if (!post) {
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState title={t('none')} action={<TextLink href="/start">{t('start')}</TextLink>}>
          {t('noneText')}
        </EmptyState>
      </>
    );
  }
  const timeZone = await timeZoneOf(actor, areaOf(actor));
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section title={t('section')} note={<p>{t('note')}</p>}>
        <KeptFacts post={post} locale={locale} timeZone={timeZone} />
        <p className="max-w-measure pt-6 pb-5">{t('sendNote')}</p>
        <div className="flex flex-wrap gap-3">
          <SendForm post={post} />
          <DiscardForm />
        </div>
      </Section>
    </>
  );
}
