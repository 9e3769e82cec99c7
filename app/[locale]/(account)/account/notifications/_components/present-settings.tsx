import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import type { UserActor } from '@/lib/auth/model';
import { groupsFor, type NoticeSettings } from '@/lib/notifications/settings/model';

type Props = { actor: UserActor; settings: NoticeSettings };

/** What holds for an account that cannot choose. */
export async function PresentSettings({ actor, settings }: Props) {
  const t = await getTranslations('noticeSettings');
  return (
    <DefinitionRows
      rows={groupsFor(actor).map((group) => ({
        key: group,
        term: t(`group.${group}`),
        value: t(`way.${settings[group]}`),
      }))}
    />
  );
}
