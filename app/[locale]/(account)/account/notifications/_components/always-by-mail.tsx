import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import type { NoticeArea } from '@/lib/notifications/model';

/** Mails that cannot be switched off, and why not. */
export async function AlwaysByMail({ area }: { area: NoticeArea }) {
  const t = await getTranslations('noticeSettings.always');
  return (
    <DefinitionRows
      rows={[
        { key: 'security', term: t('security'), value: t('securityWhy') },
        { key: 'links', term: t('links'), value: t('linksWhy') },
        { key: 'team', term: t('team'), value: t('teamWhy') },
        { key: 'erasure', term: t('erasure'), value: t('erasureWhy', { area }) },
      ]}
    />
  );
}
