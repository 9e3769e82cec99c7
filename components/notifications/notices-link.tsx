import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { isUser } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { type NoticeArea, noticesPath } from '@/lib/notifications/model';
import { countUnread } from '@/lib/notifications/queries';

/** The way to the person's notices, with the number of unread ones. */
export async function NoticesLink({ area }: { area: NoticeArea }) {
  const actor = await currentActor();
  if (!isUser(actor)) return null;
  const t = await getTranslations('notifications');
  const count = await countUnread(actor);
  return (
    <TextLink href={noticesPath(area)} className="whitespace-nowrap">
      {count > 0 ? t('linkCount', { count }) : t('link')}
    </TextLink>
  );
}
