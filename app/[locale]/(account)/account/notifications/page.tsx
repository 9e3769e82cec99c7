import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { areaOf } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { formatZone } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { timeZoneOf } from '@/lib/notifications/queries';
import { NOTICE_SETTINGS_PATH } from '@/lib/notifications/settings/model';
import { getNoticeSettings } from '@/lib/notifications/settings/queries';
import { SUMMARY_HOUR } from '@/lib/notifications/summary/day';
import { AlwaysByMail } from './_components/always-by-mail';
import { PresentSettings } from './_components/present-settings';
import { SettingsForm } from './_components/settings-form';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'noticeSettings' });
  return { title: t('title') };
}

/** Which notices reach the person by mail, and when; what always does, and why. */
export default async function NoticeSettingsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(NOTICE_SETTINGS_PATH);
  const area = areaOf(actor);
  const { settings, demo } = await getNoticeSettings(actor);
  const zone = formatZone(locale, await timeZoneOf(actor, area));
  const isSaved = (await searchParams).done === 'saved';
  const t = await getTranslations('noticeSettings');
  return (
    <>
      <PageHead
        title={t('title')}
        crumbs={{
          label: t('crumbs'),
          steps: [{ label: t('account'), href: '/account' }, { label: t('title') }],
        }}
        lead={<p>{t('lead')}</p>}
      />
      {demo || isSaved ? (
        <div className="pb-6">
          <Notice kind={demo ? undefined : 'done'} live={!demo}>
            {t(demo ? 'demo' : 'done')}
          </Notice>
        </div>
      ) : null}
      <Section title={t('choose.title')} note={<p>{t('choose.note')}</p>}>
        {demo ? (
          <PresentSettings actor={actor} settings={settings} />
        ) : (
          <SettingsForm actor={actor} settings={settings} />
        )}
      </Section>
      <Section title={t('summary.title')}>
        <p className="max-w-measure pb-2">
          {t('summary.text', { time: `${String(SUMMARY_HOUR).padStart(2, '0')}:00`, zone })}
        </p>
        {demo ? null : <TextLink href="/account">{t('summary.language')}</TextLink>}
      </Section>
      <Section title={t('always.title')} note={<p>{t('always.note')}</p>}>
        <AlwaysByMail area={area} />
      </Section>
    </>
  );
}
